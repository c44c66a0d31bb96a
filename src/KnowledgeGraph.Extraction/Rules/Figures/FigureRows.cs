using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Figures;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// Figures in a row are their owner's together: 涵盖40余款大模型、50余款终端及100余款新品. What is counted next to a count goes on about
/// the same thing: 490余款甲完成备案，240余款登记在册.
/// </summary>
internal static class FigureRows
{
    private const int LongestNoun = 18;
    private static readonly string[] Joins = WordData.List("figure-owners", "figure-rows.joins");
    private static readonly string[] Counting = ["filing", "technology", "taken"];

    /// <summary>The owner of the figure before it, where the two stand in one row, or <c>null</c>.</summary>
    public static FigureOwner? Of(FigureSite site, LocalFigure before, FigureOwner owner) =>
        before.Span.End <= site.Figure.Span.Start && site.Sentence.Span.Covers(before.Span) && (IsJoined(site, before) || IsNextCount(site, before, owner))
            ? new FigureOwner(owner.Item, "row", 650)
            : null;

    private static bool IsJoined(FigureSite site, LocalFigure before)
    {
        var between = site.Between(before.Span.End, site.Figure.Span.Start).AsSpan().TrimEnd();
        return between.Length is > 1 and <= LongestNoun && AnyWord.Ends(between, Joins) && !IsMoney(before) && !IsMoney(site.Figure)
            && before.Quantity.Unit is not ("%" or "倍" or "分" or "参数") && site.Figure.Quantity.Unit is not ("%" or "倍" or "分" or "参数")
            && before.Measure is not null && between.IndexOfAny("，；：。（(") < 0
            && !Named(site, before.Span.End, site.Figure.Span.Start);
    }

    private static bool IsNextCount(FigureSite site, LocalFigure before, FigureOwner owner) =>
        site.Index > 0 && site.Lead.Trim().Length == 0 && Array.IndexOf(Counting, owner.How) >= 0
        && site.Clauses[site.Index - 1].Span.Covers(before.Span) && before.Quantity.Unit.Equals(site.Figure.Quantity.Unit, StringComparison.Ordinal);

    private static bool IsMoney(LocalFigure figure) => figure.Quantity.Unit.Contains('元', StringComparison.Ordinal);

    private static bool Named(FigureSite site, int start, int end) =>
        site.Sentence.Items.Any(i => i.Type is { } type && i.Span.Start >= start && i.Span.End <= end && (OwnerTypes.General(type) || type == EntityType.Region));
}
