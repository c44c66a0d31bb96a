using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Resolution.Knowledge;
using KnowledgeGraph.Resolution.Reprints;

namespace KnowledgeGraph.Rebuild.Keeping;

/// <summary>
/// Blots out of an article everything but the words that prove what the graph says: quotes and their supports, figures, and
/// names where they stand. The places of all words stay what they were, in UTF-16 and in code points.
/// </summary>
internal static class QuotedText
{
    private const char Blot = '\u2591';
    private const string WideBlot = "\U0001FB95";

    /// <summary>The same facts over a text of which only their words are left.</summary>
    /// <param name="facts">The facts of one article.</param>
    /// <param name="lexicon">Folds words for the trace of the text.</param>
    public static ArticleFacts Of(ArticleFacts facts, ILexiconFacts lexicon) => facts.Article.Trace is not null ? facts : facts with
    {
        Article = facts.Article with { Text = Blotted(facts), Trace = TextTraces.Of(facts.Article, lexicon) },
    };

    private static string Blotted(ArticleFacts facts)
    {
        var text = facts.Article.Text;
        var left = new bool[text.Length];
        foreach (var span in Spans(facts))
        {
            var (start, end) = (Math.Clamp(span.Start, 0, text.Length), Math.Clamp(span.End, 0, text.Length));
            left.AsSpan(start, Math.Max(0, end - start)).Fill(true);
        }

        return string.Create(text.Length, (text, left), static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = source.left[i] ? source.text[i] : BlotOf(source.text, i);
            }
        });
    }

    private static char BlotOf(string text, int at) => text[at] switch
    {
        var unit when char.IsHighSurrogate(unit) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) => WideBlot[0],
        var unit when char.IsLowSurrogate(unit) && at > 0 && char.IsHighSurrogate(text[at - 1]) => WideBlot[1],
        _ => Blot,
    };

    private static IEnumerable<Span> Spans(ArticleFacts facts) => facts.Claims
        .SelectMany(c => c.Supports.Select(s => s.Span).Append(c.Span).Concat(c.Time is { } time ? [time.Span] : []))
        .Concat(facts.Figures.Select(f => f.Span))
        .Concat(facts.Entities.SelectMany(e => e.Mentions).Select(m => m.Span));
}
