using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Context.Asides;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>The clauses of a sentence with the named things in them.</summary>
internal static class FigureClauses
{
    public static ClauseRow Of(string text, SentenceView sentence) =>
        new(Whole(sentence, ClauseReader.Split(text, sentence.Span)).Select(span => new Clause(span, Named(text, sentence, span), AsideText.Blanked(text, span, sentence.Asides))));

    // 青禾分子大⏎模型: a name broken over two lines divides no clause.
    private static List<Span> Whole(SentenceView sentence, IEnumerable<Span> clauses)
    {
        var whole = new List<Span>();
        foreach (var clause in clauses)
        {
            if (whole.Count > 0 && sentence.Items.Any(i => i.Kind == ItemKind.Entity && i.Span.Start < whole[^1].End && i.Span.End > clause.Start))
            {
                whole[^1] = whole[^1].Union(clause);
            }
            else
            {
                whole.Add(clause);
            }
        }

        return whole;
    }

    private static List<Item> Named(string text, SentenceView sentence, Span clause) =>
        [.. sentence.Items.Where(i => i.Kind == ItemKind.Entity && clause.Covers(i.Span) && !IsBracketed(text, clause, i.Span))];

    // What stands in a closed bracket explains, and is nobody's topic.
    private static bool IsBracketed(string text, Span clause, Span item)
    {
        var open = text.AsSpan(clause.Start, item.Start - clause.Start).LastIndexOfAny('（', '(');
        return open >= 0 && text.AsSpan(clause.Start + open, item.Start - clause.Start - open).IndexOfAny('）', ')') < 0
            && text.AsSpan(item.End, clause.End - item.End).IndexOfAny('）', ')') >= 0;
    }
}
