using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>A name that is described, and those in a row with it.</summary>
internal sealed class Described
{
    private readonly Span _words;
    private readonly HashSet<string> _keys;

    private Described(Span words, HashSet<string> keys) => (_words, _keys) = (words, keys);

    /// <summary>Those of a sentence that is read without what describes them or stands behind them in brackets.</summary>
    public static IEnumerable<Described> Of(SentenceView undescribed) =>
        undescribed.Asides.Where(aside => aside.Host is not null).Select(aside => new Described(aside.Span, undescribed.RowOf(aside.Host!)));

    /// <summary>Whether the description stood in the way of a proposal: it is of the name, or of what stands on both sides of its description.</summary>
    public bool Reaches(ClaimDraft draft) =>
        draft.Quote.Overlaps(_words) && (_keys.Contains(draft.Subject) || (draft.Object is { } key && _keys.Contains(key)) || StandsBetween(draft));

    // A figure between them is another's as often as not.
    private bool StandsBetween(ClaimDraft draft)
    {
        var (subject, other) = (draft.SubjectSpan, draft.ObjectSpan ?? draft.Time?.Span ?? draft.SubjectSpan);
        return !draft.Predicate.Equals("HAS_FIGURE", StringComparison.Ordinal)
            && Math.Min(subject.End, other.End) <= _words.Start && _words.End <= Math.Max(subject.Start, other.Start);
    }
}
