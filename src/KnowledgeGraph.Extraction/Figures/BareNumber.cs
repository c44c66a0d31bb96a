using KnowledgeGraph.Core.Quantities;
using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>Gives a number without a unit the one that its clause names: 用户超2亿, 100万年薪, 参数规模为64亿, 窗口达到8k.</summary>
internal static class BareNumber
{
    private const decimal Large = 10_000;
    private const int AfterReach = 8;
    private const int ListReach = 24;
    private const string Numbers = "0123456789.、和及与 亿万千百十余多";
    private const string Score = "分";
    private const string Yuan = "元";
    private const string Parameters = "参数";

    public static Quantity? Complete(QuantityMention mention, Surroundings around)
    {
        var quantity = mention.Quantity;
        if (UnitOf(mention, around) is not { } unit)
        {
            return null;
        }

        return unit.Equals(Yuan, StringComparison.Ordinal)
            ? QuantityScale.Yuan(quantity.Value, quantity.ValueMax, mention.Numeral.Scale, quantity.Bound)
            : quantity with { Unit = unit };
    }

    private static string? UnitOf(QuantityMention mention, Surroundings around)
    {
        var isLarge = mention.Numeral.Scale >= Large || mention.Kind == UnitKind.Kilo || mention.Quantity.Value >= 1_000_000;
        var before = MeasureTable.Before(around.Before);
        if (!isLarge)
        {
            return before is { Unit: Score } && mention.Numeral.Style == NumeralStyle.Arabic ? Score : null;
        }

        var isCounting = mention.Numeral.Style != NumeralStyle.Power || mention.Numeral.Value > Large;
        var after = MeasureTable.After(around.After, AfterReach);
        return after is { } next && isCounting ? next.Unit
            : IsListOfSizes(around) ? Parameters
            : before is { } near && (IsComplete(around) || around.Before.EndsWith(near.Word, StringComparison.Ordinal)) ? near.Unit
            : null;
    }

    // In 13万亿训练数据 the number belongs to the noun that follows.
    private static bool IsComplete(Surroundings around) =>
        around.IsLast || "和或与及的级以左之规（(+至到增升扩降跌涨".Contains(around.After.TrimStart()[0], StringComparison.Ordinal);

    // 60亿、120亿和2000亿3档的参数
    private static bool IsListOfSizes(Surroundings around) =>
        around.After[..Math.Min(ListReach, around.After.Length)].Contains(Parameters, StringComparison.Ordinal)
        || (around.After.TrimStart(Numbers) is var rest && rest[..Math.Min(AfterReach, rest.Length)].Contains(Parameters, StringComparison.Ordinal));
}
