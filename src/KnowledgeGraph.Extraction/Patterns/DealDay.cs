using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Figures;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>
/// The day of a deal that its sentence tells before it: 2025年3月，甲完成新一轮融资，投资方包括乙. The last time before the words of the deal that dates
/// nothing else; none where the story goes back between them (此前曾获丙投资).
/// </summary>
internal static class DealDay
{
    private static readonly string[] Deals = ["INVESTED_IN", "ACQUIRED"];
    private static readonly string[] Back = WordData.List("rules", "deal-day.back");
    private static readonly string[] Described = WordData.List("rules", "deal-day.described");

    /// <summary>The time, or <c>null</c>.</summary>
    public static Item? Of(ArticleContext context, SentenceView sentence, PatternRow row, Match match)
    {
        if (!Deals.Contains(row.Predicate, StringComparer.Ordinal) || match.Groups["v"] is not { Success: true } trigger)
        {
            return null;
        }

        var (text, deal) = (context.Text, sentence.OriginalOf(trigger.Captures[0].Index, trigger.Captures[0].Index).Start);
        var last = sentence.Items.LastOrDefault(i => i.Kind == ItemKind.Time && i.Span.End <= deal && !FigureTime.IsBase(text.AsSpan(0, i.Span.Start)));
        if (last is null)
        {
            return null;
        }

        var between = text.AsSpan(last.Span.End, deal - last.Span.End);
        return between.IndexOfAny('；', ';') >= 0 || IsOfAnother(sentence, trigger, between) || AnyWord.In(between, Back) || FigureTime.IsStart(text.AsSpan(0, last.Span.Start), between) || !FigureTime.Reaches(last.Time?.Value, between) ? null : last;
    }

    // 2018年上市的甲投资了乙, 2022年，丙发布，甲投资的乙走红: the time dates what describes somebody, or the deal only does.
    private static bool IsOfAnother(SentenceView sentence, Group trigger, ReadOnlySpan<char> between)
    {
        var behind = sentence.Shape.AsSpan(trigger.Captures[0].Index + trigger.Captures[0].Length);
        var clause = between.IndexOfAny('，', ',') is var comma and >= 0 ? between[..comma] : between;
        return behind.TrimStart("了过").StartsWith("的", StringComparison.Ordinal) || AnyWord.In(clause, Described);
    }
}
