using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Extraction.Context.Asides;

/// <summary>What a bracket takes back of the name before it: 甲收购乙（未果）.</summary>
/// <param name="Modality">How sure the article then is of what it says of the name; <c>null</c> when it states nothing of it.</param>
/// <param name="Named">The keys of those that the bracket names: it speaks only of what is said of them and the name before it.</param>
public sealed record Doubt(Modality? Modality, IReadOnlyList<string> Named)
{
    /// <summary>Whether it speaks of a proposal.</summary>
    /// <param name="draft">The proposal.</param>
    /// <param name="host">The name before the bracket.</param>
    public bool Reaches(ClaimDraft draft, Item host) =>
        (Is(draft.Subject, draft.SubjectSpan, host) || Is(draft.Object, draft.ObjectSpan, host))
        && Named.All(key => key.Equals(draft.Subject, StringComparison.Ordinal) || key.Equals(draft.Object, StringComparison.Ordinal));

    private static bool Is(string? key, Span? span, Item host) =>
        host.Key.Equals(key, StringComparison.Ordinal) && span is { } stands && (stands.Overlaps(host.Span) || stands.Overlaps(host.Named));
}
