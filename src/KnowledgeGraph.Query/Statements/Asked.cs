using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Query.Statements;

/// <summary>A clause of a question as the sentence that would answer it: its words and names, with a hole where it asks.</summary>
internal sealed record Asked
{
    /// <summary>The clause.</summary>
    public required Clause Clause { get; init; }

    /// <summary>Where it lies in the folded question.</summary>
    public required Span Piece { get; init; }

    /// <summary>What it says beside names and numbers, in order.</summary>
    public required IReadOnlyList<AskedWord> Words { get; init; }

    /// <summary>The names.</summary>
    public required IReadOnlyList<AskedName> Names { get; init; }

    /// <summary>Whose accounts are compared, where it says: 甲报和乙报的说法一致吗.</summary>
    public IReadOnlyList<AskedName> Sources { get; init; } = [];

    /// <summary>The numbers that it states.</summary>
    public required IReadOnlyList<QuantityMention> Numbers { get; init; }

    /// <summary>Where it asks; <c>null</c> where it asks whether, or has no question word.</summary>
    public Span? Hole { get; init; }

    /// <summary>The noun behind the question word: 团队 of 多少个团队.</summary>
    public string? Noun { get; init; }

    /// <summary>How many it asks for: 三 of 哪三家.</summary>
    public int? Count { get; init; }

    /// <summary>The words that a statement must say.</summary>
    public IEnumerable<AskedWord> Hard => Words.Where(w => w.IsHard);

    /// <summary>The last word that says something before the hole.</summary>
    public AskedWord? Left => Hole is { } hole ? Words.LastOrDefault(w => w.IsHard && w.Span.End <= hole.Start) : null;

    /// <summary>The one of the two that stands nearer to the hole.</summary>
    public AskedWord? Beside => Left is { } left && Hole is { } hole && (Right is not { } right || hole.Start - left.Span.End < right.Span.Start - hole.End) ? left : Right;

    /// <summary>The first one behind it.</summary>
    public AskedWord? Right => Hole is { } hole ? Words.FirstOrDefault(w => w.IsHard && w.Span.Start >= hole.End) : null;
}
