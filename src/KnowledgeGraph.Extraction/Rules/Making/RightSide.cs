using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>What stands after a verb of making.</summary>
internal sealed class RightSide
{
    /// <summary>What is made.</summary>
    public List<Item> Objects { get; } = [];

    /// <summary>What it rests on: 发布了基于甲的乙.</summary>
    public List<Item> Bases { get; } = [];

    /// <summary>The time after 于: 发布于2023年.</summary>
    public Item? Time { get; set; }
}
