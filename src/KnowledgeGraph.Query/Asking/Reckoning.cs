using KnowledgeGraph.Query.Answers;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Sums and differences of figures that may be written in units of one kind: 7700万元 and 1.5亿元 are 2.27亿元.</summary>
internal static class Reckoning
{
    private static readonly (double Scale, string Word)[] Large = [(1e12, "万亿"), (1e8, "亿"), (1e4, "万")];

    /// <summary>The sum, a range where one of them is; <c>null</c> where they are not of one kind.</summary>
    public static AnswerCell? Sum(IReadOnlyList<AnswerCell> cells)
    {
        var unit = Unit(cells);
        return unit is null ? null : Cell(unit.Value, cells.Sum(c => c.Value!.Value * Units.Base(c.Unit ?? string.Empty).Scale), cells.Any(c => c.ValueMax is not null) ? cells.Sum(c => (c.ValueMax ?? c.Value!.Value) * Units.Base(c.Unit ?? string.Empty).Scale) : null);
    }

    /// <summary>How far two figures are apart; <c>null</c> where they are not of one kind, or one is a range.</summary>
    public static AnswerCell? Difference(AnswerCell one, AnswerCell other) =>
        Unit([one, other]) is { } unit && one.ValueMax is null && other.ValueMax is null
            ? Cell(unit, Math.Abs((one.Value!.Value * Units.Base(one.Unit ?? string.Empty).Scale) - (other.Value!.Value * Units.Base(other.Unit ?? string.Empty).Scale)), null) : null;

    // The largest unit that is written, and how many of the base unit it is.
    private static (string Unit, double Scale)? Unit(IReadOnlyList<AnswerCell> cells)
    {
        var based = cells.Select(c => (Unit: c.Unit ?? string.Empty, Base: Units.Base(c.Unit ?? string.Empty))).ToList();
        return based.Select(b => b.Base.Unit).Distinct(StringComparer.Ordinal).Count() == 1 ? based.OrderByDescending(b => b.Base.Scale).Select(b => (b.Unit, b.Base.Scale)).First() : null;
    }

    private static AnswerCell Cell((string Unit, double Scale) unit, double value, double? max)
    {
        var cell = Cells.Number(Tidy(value / unit.Scale), unit.Unit);
        var isLarge = unit.Unit.Length > 0 && !unit.Unit.StartsWith('万') && !unit.Unit.StartsWith('亿');
        string Text(double number) => isLarge && Array.Find(Large, l => number >= l.Scale) is { Scale: > 0 } large ? RowBuilder.Number(number / large.Scale) + large.Word : RowBuilder.Number(number);
        return max is { } upper
            ? cell with { ValueMax = Tidy(upper / unit.Scale), Text = Text(cell.Value!.Value) + "到" + Text(upper / unit.Scale) + unit.Unit }
            : cell with { Text = Text(cell.Value!.Value) + unit.Unit };
    }

    // 0.1 and 0.2 are 0.3.
    private static double Tidy(double value) => Math.Round(value, 6);
}
