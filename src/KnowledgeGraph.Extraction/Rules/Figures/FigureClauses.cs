using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Context.Asides;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>The clauses of a sentence with the named things in them.</summary>
internal static class FigureClauses
{
    public static List<Clause> Of(string text, SentenceView sentence) =>
        [.. ClauseReader.Split(text, sentence.Span).Select(span => new Clause(span, Named(text, sentence, span), AsideText.Blanked(text, span, sentence.Asides)))];

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
