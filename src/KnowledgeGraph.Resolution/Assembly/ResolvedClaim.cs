using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Resolution.Ledgers;

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

    /// <summary>How sure the article is, after people's decisions.</summary>
    public required Modality Modality { get; init; }

    /// <summary>The qualifier, after people's decisions.</summary>
    public string? Role { get; init; }

    /// <summary>What people decided of it, or <c>null</c>.</summary>
    public ClaimVerdict? Verdict { get; init; }

    /// <summary>The number, when the object is a figure.</summary>
    public double? Value { get; init; }
}
