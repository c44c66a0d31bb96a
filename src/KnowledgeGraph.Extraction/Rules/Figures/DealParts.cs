using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>The parts in which the price of a deal is paid are of the same deal: 总代价约20亿元，其中包括现金约2亿美元和承担债务约3亿元.</summary>
internal static class DealParts
{
    private const int Longest = 14;
    private static readonly string[] Opening = WordData.List("figure-owners", "deal-parts.opening");
    private static readonly string[] Paid = WordData.List("figure-owners", "deal-parts.paid");

    /// <summary>The thing bought, or <c>null</c>.</summary>
    public static FigureOwner? Of(FigureSite site, (LocalFigure Figure, FigureOwner Owner)? last)
    {
        if (last is not { Owner.How: "deal" or "part" } before || before.Figure.Span.End > site.Figure.Span.Start || !site.Sentence.Span.Covers(before.Figure.Span) || !site.Figure.Quantity.Unit.Contains('元', StringComparison.Ordinal))
        {
            return null;
        }

        var between = site.Between(before.Figure.Span.End, site.Figure.Span.Start).AsSpan().TrimStart("，、和及与以 ");
        var isPart = (AnyWord.Begins(between, Opening) || before.Owner.How is "part") && between.Length <= Longest && AnyWord.In(between, Paid) && between.IndexOfAny("，。；") < 0 && !site.Before.Any(i => i.Span.Start >= before.Figure.Span.End);
        return isPart ? before.Owner with { How = "part", Confidence = 750 } : null;
    }
}
