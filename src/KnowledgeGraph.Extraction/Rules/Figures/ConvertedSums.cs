using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// Tells a sum that only says the one right before it in another currency: 投资5亿美元（约36亿元人民币）. It is no second fact; a sum in brackets that
/// is of another time or another thing (营收5亿美元（去年同期4亿美元）) is one.
/// </summary>
internal static class ConvertedSums
{
    private const int Reach = 16;
    private static readonly string[] Converting = WordData.List("figure-owners", "converted-sums.converting");
    private static readonly string[] Money = WordData.List("figure-owners", "converted-sums.money");
    private static readonly string[] Opening = WordData.List("figure-owners", "converted-sums.opening");

    /// <summary>Whether the figure says the sum before it once more.</summary>
    public static bool Is(FigureSite site)
    {
        if (!IsMoney(site.Figure))
        {
            return false;
        }

        var before = FigureRule.FiguresIn(site.Context, site.Sentence).LastOrDefault(f => f.Span.End <= site.Figure.Span.Start)
            ?? site.SentencesBefore(1).SelectMany(s => FigureRule.FiguresIn(site.Context, s)).LastOrDefault();
        if (before is null || !IsMoney(before) || Currency(before).Equals(Currency(site.Figure), StringComparison.Ordinal) || site.Figure.Span.Start - before.Span.End > Reach)
        {
            return false;
        }

        var between = site.Context.Text.AsSpan(before.Span.End, Math.Max(0, site.Figure.Span.Start - before.Span.End)).Trim();
        var isSaid = AnyWord.Ends(between.TrimEnd(" 人民币"), Converting) || AnyWord.Begins(site.Between(site.Figure.Span.Start, site.Figure.Span.End), Converting) || between is "（" or "(";
        return isSaid && AnyWord.Begins(between, Opening);
    }

    private static bool IsMoney(LocalFigure figure) => AnyWord.Ends(figure.Quantity.Unit, Money);

    private static string Currency(LocalFigure figure) => figure.Quantity.Unit.TrimStart('亿', '万');
}
