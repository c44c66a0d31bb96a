using KnowledgeGraph.Core.Time;

namespace KnowledgeGraph.Resolution.Projection;

/// <summary>What projection reads of a claim: the same whether the claim was just resolved or comes back from a store.</summary>
internal sealed record ClaimRow
{
    public required string Id { get; init; }

    public required string Predicate { get; init; }

    /// <summary>Whether the claim is asserted and affirmative.</summary>
    public required bool IsFact { get; init; }

    /// <summary>Ids of subject nodes: one, or all figures of a figure key.</summary>
    public required IReadOnlyList<string> Subjects { get; init; }

    /// <summary>The id of the object node, or <c>null</c>.</summary>
    public string? Object { get; init; }

    public string? Role { get; init; }

    public TimeValue? Time { get; init; }

    /// <summary>The origin of the article: support counts these.</summary>
    public required string Origin { get; init; }

    public DateOnly? PublishedOn { get; init; }
}
