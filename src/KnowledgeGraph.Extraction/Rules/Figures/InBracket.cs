using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>What a bracket tells of what it names is not of whom the sentence is about: 甲保持领先（例如乙系统比前代快3倍） is of 乙.</summary>
internal static class InBracket
{
    /// <summary>The names of the bracket that stand before the figure; none where the figure stands in no bracket.</summary>
    public static IReadOnlyList<Item> Named(FigureSite site)
    {
        var text = site.Context.Text;
        var open = text.AsSpan(site.Sentence.Span.Start, site.Figure.Span.Start - site.Sentence.Span.Start).LastIndexOfAny('（', '(');
        if (open < 0)
        {
            return [];
        }

        open += site.Sentence.Span.Start;
        return text.AsSpan(open, site.Figure.Span.Start - open).IndexOfAny('）', ')') >= 0 ? []
            : [.. site.Sentence.Items.Where(i => i.Type is { } type && OwnerTypes.General(type) && i.Span.Start > open && i.Span.End <= site.Figure.Span.Start)];
    }

    /// <summary>The thing that the bracket is about; what it tells of a firm is a holding or a sum more often than the firm's own.</summary>
    public static FigureOwner? Of(FigureSite site) =>
        ClauseTopic.Find(site, site.Clause, Named(site).Where(i => site.Clause.Span.Covers(i.Span)), OwnerTypes.Thing) is { } topic && site.Between(topic.Span.End, site.Figure.Span.Start).IndexOfAny(['：', ':']) < 0 ? new FigureOwner(topic, "bracket", 700) : null;
}
