using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Resolution.Assembly;

/// <summary>A claim with its local keys replaced by nodes.</summary>
internal sealed record ResolvedClaim
{
    public required ArticleFacts Article { get; init; }

    public required Claim Claim { get; init; }

    /// <summary>One node; for a claim about a figure, every node of that figure.</summary>
    public required IReadOnlyList<string> Subjects { get; init; }

    public string? Object { get; init; }

    public string? Speaker { get; init; }

    /// <summary>The number, when the object is a figure.</summary>
    public double? Value { get; init; }
}
