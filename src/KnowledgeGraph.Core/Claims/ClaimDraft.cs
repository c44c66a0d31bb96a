using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Core.Claims;

/// <summary>What a rule proposes; <see cref="ClaimFactory"/> makes the claim of it, or refuses.</summary>
public sealed record ClaimDraft
{
    /// <summary>See <see cref="Claim.Predicate"/>.</summary>
    public required string Predicate { get; init; }

    /// <summary>The key of the subject.</summary>
    public required string Subject { get; init; }

    /// <summary>The mention of the subject that the rule read.</summary>
    public required Span SubjectSpan { get; init; }

    /// <summary>The key of the object, or <c>null</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The mention of the object that the rule read, or <c>null</c>.</summary>
    public Span? ObjectSpan { get; init; }

    /// <summary>The words that state it.</summary>
    public required Span Quote { get; init; }

    /// <summary>See <see cref="Claim.Time"/>.</summary>
    public ClaimTime? Time { get; init; }

    /// <summary>See <see cref="Claim.Role"/>.</summary>
    public string? Role { get; init; }

    /// <summary>See <see cref="Claim.Batch"/>.</summary>
    public string? Batch { get; init; }

    /// <summary>See <see cref="Claim.Regime"/>.</summary>
    public string? Regime { get; init; }

    /// <summary>See <see cref="Claim.Modality"/>.</summary>
    public Modality Modality { get; init; }

    /// <summary>The key of the speaker, or <c>null</c>.</summary>
    public string? Speaker { get; init; }

    /// <summary>The mention of the speaker, or <c>null</c>.</summary>
    public Span? SpeakerSpan { get; init; }

    /// <summary>Words elsewhere that give a qualifier, such as the sentence that names a list's batch, or <c>null</c>.</summary>
    public Span? Context { get; init; }

    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>See <see cref="Claim.Confidence"/>.</summary>
    public int Confidence { get; init; } = 800;
}
