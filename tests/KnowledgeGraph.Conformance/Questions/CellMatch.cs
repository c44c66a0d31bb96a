using KnowledgeGraph.Evaluation.Scoring;
using KnowledgeGraph.Query.Answers;

namespace KnowledgeGraph.Conformance.Questions;

/// <summary>Whether a cell of an answer is the expected one: names by any name of the entity, numbers by value and unit.</summary>
/// <param name="names">Every name of the entities of the graph, by id.</param>
internal sealed class CellMatch(IReadOnlyDictionary<string, IReadOnlyList<string>> names)
{
    private static readonly string[] Heads = ["认知大模型", "通用大模型", "大模型"];
    private static readonly string[] Counters = ["家", "个", "款", "项", "种", "座"];

    /// <summary>Whether the sets of rows are the same, each row a set of cells.</summary>
    public bool Same(IReadOnlyList<IReadOnlyList<CatalogueCell>> expected, IReadOnlyList<AnswerRow> rows) =>
        expected.All(e => rows.Any(r => Same(e, r))) && rows.All(r => expected.Any(e => Same(e, r)));

    private bool Same(IReadOnlyList<CatalogueCell> expected, AnswerRow row) =>
        expected.All(e => row.Cells.Any(c => Same(e, c))) && row.Cells.All(c => expected.Any(e => Same(e, c)));

    private bool Same(CatalogueCell expected, AnswerCell cell) => expected.Kind switch
    {
        "entity" => cell.Kind != CellKind.Figure && NamesOf(cell).Any(n => Bare(n) == Bare(expected.Text)),
        "figure" => cell.Kind == CellKind.Figure && SameFigure(expected, cell),
        "date" => cell.Kind == CellKind.Date && cell.Text == expected.Text,
        _ => cell.Kind is CellKind.Text or CellKind.Entity && NameKey.Of(cell.Text) == NameKey.Of(expected.Text),
    };

    private IEnumerable<string> NamesOf(AnswerCell cell) =>
        (cell.Id is { } id ? names.GetValueOrDefault(id, []) : []).Append(cell.Text);

    private static bool SameFigure(CatalogueCell expected, AnswerCell cell)
    {
        var (scale, unit) = Base(expected.Unit ?? string.Empty);
        var (ours, own) = Base(cell.Unit ?? string.Empty);
        return unit == own && Near(expected.Number * scale, cell.Value * ours) && Near(expected.ValueMax * scale, cell.ValueMax * ours);
    }

    private static bool Near(double? one, double? other) =>
        one is null || other is null ? one is null && other is null : Math.Abs(one.Value - other.Value) <= Math.Abs(one.Value) * 1e-6;

    private static (double Scale, string Unit) Base(string unit) => unit switch
    {
        "万元" => (1e4, "元"),
        "亿元" => (1e8, "元"),
        "tokens" or "词元" => (1, "token"),
        "个月" => (1, "月"),
        _ => (1, Counters.Contains(unit, StringComparer.Ordinal) ? "个" : unit),
    };

    private static string Bare(string name)
    {
        var key = NameKey.Of(name.Trim('《', '》'));
        var head = Array.Find(Heads, h => key.Length > h.Length && key.EndsWith(h, StringComparison.Ordinal));
        return head is null ? key : key[..^head.Length];
    }
}
