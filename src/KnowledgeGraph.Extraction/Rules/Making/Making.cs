using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>One verb of making as read: who, what, when, at which event, on what.</summary>
internal sealed record Making(SentenceView Sentence, MakingSite Site, Modality Modality)
{
    /// <summary>Who makes it; empty where only the thing is said.</summary>
    public IReadOnlyList<Item> Makers { get; init; } = [];

    /// <summary>What is made or let out.</summary>
    public IReadOnlyList<Item> Things { get; init; } = [];

    /// <summary>What it rests on.</summary>
    public IReadOnlyList<Item> Bases { get; init; } = [];

    /// <summary>The family that lets its members out: 甲公司的乙相继开源了丙、丁, or <c>null</c>.</summary>
    public Item? Family { get; init; }

    /// <summary>When, or <c>null</c>.</summary>
    public Item? Time { get; init; }

    /// <summary>At which event, or <c>null</c>.</summary>
    public Item? Event { get; init; }

    /// <summary>How sure the reading is, 0 to 1000.</summary>
    public int Confidence { get; init; }

    /// <summary>How the makers were found: in the clause, after 由, in a clause before, as the topic.</summary>
    public string How { get; init; } = string.Empty;

    /// <summary>Where the verb stands in the article.</summary>
    public Span Verb => Sentence.OriginalOf(Site.Start, Site.End);
}
