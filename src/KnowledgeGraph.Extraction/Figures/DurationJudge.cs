using KnowledgeGraph.Core.Quantities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>Tells lengths of time that measure (历时四个月, 缩短至一个月, 已内测近半年) from those that only pass (一年, 黄金的10年, 每天).</summary>
internal static class DurationJudge
{
    private static readonly string[] Beginnings = WordData.List("figures", "duration-judge.beginnings");

    public static bool IsFigure(QuantityMention mention, Surroundings around)
    {
        var left = around.Left(4);
        if (AnyWord.Ends(left, FigureWords.Pointing) && !AnyWord.Ends(left, FigureWords.Lasting))
        {
            return false;
        }

        if (mention.Numeral.Style is NumeralStyle.Some or NumeralStyle.Power)
        {
            return false;
        }

        var isShort = mention.Numeral.Value <= 1 && mention.Quantity.ValueMax is null;
        if (isShort)
        {
            return mention.Quantity.Bound != Bound.Exact || (AnyWord.Ends(left, FigureWords.Lasting) && IsClosed(around));
        }

        if (mention.Quantity.Bound == Bound.Exact && around.Before.Trim().IsEmpty)
        {
            return false;
        }

        return !(left.EndsWith("的", StringComparison.Ordinal) && around.IsLast) && !IsSince(mention, left, around);
    }

    // 上线5天用户数就突破100万: how long it took says when.
    private static bool IsSince(QuantityMention mention, ReadOnlySpan<char> left, Surroundings around) =>
        mention.Quantity.Bound == Bound.Exact && AnyWord.Ends(left, Beginnings) && !IsClosed(around);

    private static bool IsClosed(Surroundings around) =>
        around.IsLast || around.After.StartsWith("的", StringComparison.Ordinal) || around.After.StartsWith("时间", StringComparison.Ordinal);
}
