using System.Globalization;
using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Makes the cells of rows.</summary>
internal static class Cells
{
    /// <summary>A thing by its usual name.</summary>
    public static AnswerCell Of(ClaimEnd end) => new(CellKind.Entity, Predicates.Heading(end.Label), end.Name) { Id = end.Id, Label = end.Label };

    /// <summary>A time as the graph names it.</summary>
    public static AnswerCell Date(string time) => new(CellKind.Date, "时间", time);

    /// <summary>Words.</summary>
    public static AnswerCell Words(string heading, string text) => new(CellKind.Text, heading, text);

    /// <summary>The figure that a claim states.</summary>
    public static AnswerCell Figure(StatedClaim claim)
    {
        var figure = claim.Object!;
        var (unit, scale) = Written(claim);
        return new AnswerCell(CellKind.Figure, "数字", RowBuilder.FigureText(claim))
        {
            Value = figure.Number("value") * scale,
            ValueMax = figure.Number("valueMax") * scale,
            Unit = unit,
            Bound = figure.Text("bound"),
        };
    }

    // In the unit as written: 0.74亿元 is kept as 7400万元; a monthly wage may leave out the month.
    private static (string Unit, double Scale) Written(StatedClaim claim) => claim.Object!.Text("unit") switch
    {
        "万元" when claim.Object.Name.AsSpan().IndexOfAny('亿', '億') >= 0 => ("亿元", 0.0001),
        "元" when RowBuilder.Holds(claim, "月薪") => ("元/月", 1),
        var unit => (unit ?? string.Empty, 1),
    };

    /// <summary>A number that was counted or reckoned.</summary>
    public static AnswerCell Number(double value, string unit) =>
        new(CellKind.Figure, "数量", value.ToString("0.####", CultureInfo.InvariantCulture) + unit) { Value = value, Unit = unit, Bound = "exact" };
}
