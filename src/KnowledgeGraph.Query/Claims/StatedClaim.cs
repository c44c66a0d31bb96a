using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Query.Claims;

/// <summary>A claim as it is stored: what an article says, with the words.</summary>
internal sealed record StatedClaim
{
    private string? _words;
    private string? _key;

    public required string Id { get; init; }

    public required string Predicate { get; init; }

    public required string Modality { get; init; }

    public required string Polarity { get; init; }

    public required ClaimEnd Subject { get; init; }

    public ClaimEnd? Object { get; init; }

    public required Evidence Evidence { get; init; }

    /// <summary>The quote, folded.</summary>
    public string Words => _words ??= FoldedText.Fold(Evidence.Quote);

    /// <summary>The quote as names are looked up in it.</summary>
    public string Key => _key ??= MatchKey.Of(Words);

    /// <summary>The words outside the quote that name its ends, as evidence of their own.</summary>
    public IReadOnlyList<Evidence> Supports { get; init; } = [];

    public IReadOnlyList<string> RegionIds { get; init; } = [];

    public IReadOnlyList<string> Regions { get; init; } = [];

    public string? Speaker { get; init; }

    public string? Role { get; init; }

    public string? Batch { get; init; }

    public string? Date { get; init; }

    public string? DateText { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Whether it says that something is so; everything else is weaker.</summary>
    public bool IsAsserted => Modality == "asserted" && Polarity == "affirmative";

    /// <summary>The time it states, or its words when no year is known.</summary>
    public string? Time => Date ?? DateText;

    /// <summary>The end opposite to one of the ids, the object when both ends are.</summary>
    public ClaimEnd? Other(IReadOnlyCollection<string> ids) => ids.Contains(Subject.Id) ? Object : Subject;

    /// <summary>Claims are the same by their id.</summary>
    public bool Equals(StatedClaim? other) => other is not null && other.Id == Id;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
