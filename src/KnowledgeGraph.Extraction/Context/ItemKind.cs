namespace KnowledgeGraph.Extraction.Context;

/// <summary>What an item of a sentence is.</summary>
public enum ItemKind
{
    /// <summary>A mention of an entity, or a word that stands for one (其, 该公司).</summary>
    Entity,

    /// <summary>A figure.</summary>
    Figure,

    /// <summary>A time expression.</summary>
    Time,
}
