using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>The shortest clause that states a claim: from the clause mark before its first word to the one after its last.</summary>
public static class QuoteFinder
{
    private const string ClauseMarks = "，。！？；：,;!?:\n";
    private const int Reach = 40;

    /// <summary>The clause around <paramref name="core"/>, within the sentence, trimmed, never longer than a claim may quote.</summary>
    public static Span Find(Article article, SentenceView sentence, Span core)
    {
        var inside = new Span(Math.Max(core.Start, sentence.Span.Start), Math.Min(core.End, sentence.Span.End));
        if (inside.Length <= 0)
        {
            inside = sentence.Span;
        }

        if (inside.Length >= ClaimFactory.LongestQuote)
        {
            return new Span(inside.Start, inside.Start + ClaimFactory.LongestQuote);
        }

        var start = inside.Start;
        var earliest = Math.Max(sentence.Span.Start, inside.Start - Reach);
        while (start > earliest && !IsMark(article.Text, start - 1))
        {
            start--;
        }

        var end = inside.End;
        var latest = Math.Min(sentence.Span.End, inside.End + Reach);
        while (end < latest && !IsMark(article.Text, end))
        {
            end++;
        }

        if (start == earliest && start > sentence.Span.Start && !IsMark(article.Text, start - 1))
        {
            start = inside.Start;
        }

        if (end == latest && end < sentence.Span.End && !IsMark(article.Text, end))
        {
            end = inside.End;
        }

        return Trim(article.Text, new Span(start, end));
    }

    private static bool IsMark(string text, int at)
    {
        if (!ClauseMarks.Contains(text[at], StringComparison.Ordinal))
        {
            return false;
        }

        var isInNumber = text[at] is ',' or ':' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
        return !isInNumber;
    }

    private static Span Trim(string text, Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return start < end ? new Span(start, end) : span;
    }
}
