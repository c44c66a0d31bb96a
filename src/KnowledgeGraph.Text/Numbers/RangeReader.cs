using KnowledgeGraph.Core.Quantities;

namespace KnowledgeGraph.Text.Numbers;

/// <summary>Reads the second number of a range: 150亿元到200亿元, 25-40k, 3~5倍, 数十亿,甚至上百亿个.</summary>
internal static class RangeReader
{
    private static readonly SurfaceIndex<bool> Connectors = new(new[]
    {
        "到", "至", "~", "-", "--", "–", "—", "——", "或", "甚至", ",甚至", "、甚至", "甚至是", "乃至",
    }.Select(word => (word, true)));

    internal readonly record struct Reading(Numeral First, decimal Max, Unit? Unit, int End);

    public static bool TryRead(string text, int at, Numeral first, Unit? firstUnit, out Reading reading)
    {
        reading = default;
        if (!TryConnect(text, at, first, out var next) || !NumeralReader.TryRead(text, next, out var second))
        {
            return false;
        }

        var end = second.Span.End;
        var bound = Bound.Exact;
        var unit = QuantityReader.ReadUnit(text, ref end, ref bound);
        if (unit is not null && second.Value > NumeralReader.Greatest / unit.Factor)
        {
            return false;
        }

        var lower = Lower(text, first, second, firstUnit ?? unit);
        var isOther = firstUnit?.Kind == UnitKind.Percent && unit is null && second.Scale > 1; // 增长15.6%至3447万
        if (isOther || !Agree(firstUnit, unit) || second.Value <= lower.Value || (unit is null && firstUnit is null && second.Scale == 1))
        {
            return false;
        }

        var chosen = unit ?? firstUnit;
        reading = new Reading(lower, second.Value, chosen, end);
        return true;
    }

    private static bool TryConnect(string text, int at, Numeral first, out int next)
    {
        next = at;
        if (Connectors.TryMatch(text, at, static (_, _, _) => true, out var word, out _))
        {
            next = at + word.Length;
            return true;
        }

        // 千亿和万亿级: two powers of ten side by side are the ends of one scale.
        if (first.Style == NumeralStyle.Power && at + 1 < text.Length && text[at] is '和' && NumeralCharacters.IsPower(text[at + 1]))
        {
            next = at + 1;
            return true;
        }

        return false;
    }

    private static bool Agree(Unit? first, Unit? second) =>
        first is null || second is null || string.Equals(first.Canonical, second.Canonical, StringComparison.Ordinal)
        || (first.Kind == UnitKind.Kilo && second.Kind == UnitKind.Rate && second.Surface.StartsWith(first.Surface, StringComparison.Ordinal)); // 18k-30k/月

    // 150到200亿 and 3-5万 write the power once.
    private static Numeral Lower(string text, Numeral first, Numeral second, Unit? unit)
    {
        var shares = first.Scale == 1 && second.Scale > 1 && first.Value < second.Value / second.Scale && unit is not null;
        return shares ? first with { Value = first.Value * Powers(text, second), Scale = second.Scale } : first;
    }

    // 万亿 is a million million: all the powers at the end of the numeral together.
    private static decimal Powers(string text, Numeral numeral)
    {
        var product = 1m;
        for (var at = numeral.Span.End - 1; at >= numeral.Span.Start && NumeralCharacters.IsPower(text[at]); at--)
        {
            product *= NumeralCharacters.Small(text[at]) + NumeralCharacters.Big(text[at]);
        }

        return Math.Max(product, numeral.Scale);
    }
}
