using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Statements;

/// <summary>The shortest clause that states a claim: from the clause mark before its first word to the one after its last.</summary>
public static class QuoteFinder
{
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

        // A side on which no mark is near ends with the core.
        var clause = ClauseReader.Around(article.Text, sentence.Span, inside);
        var start = inside.Start - clause.Start > Reach ? inside.Start : clause.Start;
        var end = clause.End - inside.End > Reach ? inside.End : clause.End;
        return Trim(article.Text, new Span(start, end));
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
