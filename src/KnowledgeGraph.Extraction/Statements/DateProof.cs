using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Statements;

/// <summary>
/// Gives a claim whose date says no year, or neither year nor month (4月, 28日), the words of the text that say it: the nearest date before
/// that is written out, else the first one of the text. Nothing where the year is only the publication's.
/// </summary>
internal sealed class DateProof(ArticleContext context)
{
    /// <summary>The draft, with the words that show its year as its context.</summary>
    public ClaimDraft Complete(ClaimDraft draft)
    {
        if (draft.Context is not null || draft.Time is not { Value: { } value } time || SaysYear(time, value.From.Year))
        {
            return draft;
        }

        return Shown(time, value.From) is { } shown && !draft.Quote.Covers(shown) ? draft with { Context = shown } : draft;
    }

    private Span? Shown(ClaimTime time, DateOnly day)
    {
        Span? first = null;
        Span? last = null;
        foreach (var other in context.Times)
        {
            if (other.Value is not { } value || value.From.Year != day.Year || !SaysYear(other, day.Year))
            {
                continue;
            }

            first ??= other.Span;
            last = other.Span.Start < time.Span.Start ? other.Span : last;
        }

        return last ?? first;
    }

    private static bool SaysYear(ClaimTime time, int year)
    {
        var digits = year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return time.Text.Contains(digits, StringComparison.Ordinal) || time.Text.Contains(digits[2..] + "年", StringComparison.Ordinal);
    }
}
