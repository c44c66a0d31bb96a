using KnowledgeGraph.Core.Quantities;

namespace KnowledgeGraph.Text.Numbers;

/// <summary>Writes a value in its unit's usual form: yuan in 亿元 or 万元 as the text does, everything else as plain numbers.</summary>
public static class QuantityScale
{
    /// <summary>The quantity of a number and the unit written with it.</summary>
    public static Quantity Of(Numeral numeral, decimal? max, Unit? unit, Bound bound)
    {
        if (unit is null)
        {
            return new Quantity(numeral.Value, max, string.Empty, bound);
        }

        if (unit.Kind == UnitKind.Duration && numeral.Value == 0.5m && string.Equals(unit.Canonical, "年", StringComparison.Ordinal))
        {
            return new Quantity(6, null, "月", bound);
        }

        return unit.Kind == UnitKind.Money && string.Equals(unit.Canonical, "元", StringComparison.Ordinal)
            ? Yuan(numeral.Value, max, numeral.Scale, bound)
            : new Quantity(numeral.Value * unit.Factor, max * unit.Factor, unit.Canonical, bound);
    }

    /// <summary>Yuan at the scale they are written in: 1.8万亿 is 18000 亿元.</summary>
    public static Quantity Yuan(decimal value, decimal? max, decimal scale, Bound bound)
    {
        var by = Scale(value, scale);
        return new Quantity(value / by, max / by, by switch
        {
            NumeralCharacters.Yi => "亿元",
            NumeralCharacters.Wan => "万元",
            _ => "元",
        }, bound);
    }

    private static decimal Scale(decimal value, decimal scale) =>
        value >= scale ? scale : value >= NumeralCharacters.Wan ? NumeralCharacters.Wan : 1;
}
