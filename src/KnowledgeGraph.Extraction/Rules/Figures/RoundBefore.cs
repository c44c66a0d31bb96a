using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>The firm whose round of money was just told, whoever paid it: 甲完成新一轮融资，由乙领投。此次融资总额为3亿美元.</summary>
internal static class RoundBefore
{
    private const int SentencesBack = 3;
    private const int Opening = 14;
    private static readonly string[] This = ["本轮融资", "此轮融资", "该轮融资", "这轮融资", "本次融资", "此次融资", "这笔融资", "融资后", "投后估值", "本轮投后", "融资金额", "融资总额"];
    private static readonly string[] Financed = ["完成", "获得", "获", "宣布", "拿到", "敲定", "斩获"];

    /// <summary>The owner, or <c>null</c>.</summary>
    public static FigureOwner? Of(FigureSite site)
    {
        if (!site.Figure.Quantity.Unit.Contains('元', StringComparison.Ordinal) || !AnyWord.In(site.Lead, This) || site.Sentence.Items.Any(i => i.Type == EntityType.Company && i.Span.End <= site.Figure.Span.Start))
        {
            return null;
        }

        for (var back = 1; back <= SentencesBack && site.Sentence.Index - back >= 0; back++)
        {
            var before = site.Context.Sentences[site.Sentence.Index - back];
            var first = before.Items.FirstOrDefault(i => i.Type == EntityType.Company);
            var tells = before.Shape.Contains("融资", StringComparison.Ordinal);
            if (first is not null)
            {
                return tells && first.Span.Start - before.Span.Start <= Opening && AnyWord.In(before.Shape, Financed) ? new FigureOwner(first, "round", 650) : null;
            }
        }

        return null;
    }
}
