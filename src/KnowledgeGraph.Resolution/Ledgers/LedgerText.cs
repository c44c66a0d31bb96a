using System.Globalization;

namespace KnowledgeGraph.Resolution.Ledgers;

/// <summary>The ledger's text: tab-separated, one decision a line, the columns in the first line, <c>#</c> a remark.</summary>
public static class LedgerText
{
    private static readonly string[] Columns = ["date", "act", "target", "other", "predicate", "subject", "object", "quote", "change", "why", "by"];

    /// <summary>The first line of every ledger.</summary>
    public static string Header { get; } = string.Join('\t', Columns);

    /// <summary>A decision as its line.</summary>
    public static string Line(LedgerRow row) => string.Join('\t', new[]
    {
        row.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        row.Act.ToString().ToLowerInvariant(),
        row.Target,
        row.Other,
        row.Fact?.Predicate,
        row.Fact?.Subject,
        row.Fact?.Object,
        row.Fact?.Quote,
        row.Change?.ToString(),
        row.Why,
        row.By,
    }.Select(cell => StatedFact.OneLine(cell ?? string.Empty)));

    /// <summary>The decisions of a text, in order.</summary>
    /// <param name="file">The name that errors show.</param>
    /// <param name="text">The ledger.</param>
    /// <exception cref="LedgerException">A line cannot be read; all problems are told together.</exception>
    public static IReadOnlyList<LedgerRow> Read(string file, string text)
    {
        var problems = new List<string>();
        var rows = new List<LedgerRow>();
        var number = 0;
        var sawHeader = false;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.TrimEnd('\r').TrimStart('\uFEFF');
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (!sawHeader)
            {
                sawHeader = true;
                if (line != Header)
                {
                    throw new LedgerException([$"{file}:{number}: the first line must name the columns: {Header.Replace("\t", ", ", StringComparison.Ordinal)} (separated by tabs)."]);
                }

                continue;
            }

            if (Row(line.Split('\t'), number, out var problem) is { } row)
            {
                rows.Add(row);
            }
            else
            {
                problems.Add($"{file}:{number}: {problem}");
            }
        }

        return problems.Count == 0 ? rows : throw new LedgerException(problems);
    }

    private static LedgerRow? Row(string[] cells, int line, out string problem)
    {
        problem = string.Empty;
        if (cells.Length > Columns.Length)
        {
            problem = $"{cells.Length} cells where there are {Columns.Length} columns; is a tab inside a cell?";
            return null;
        }

        if (!DateOnly.TryParseExact(Cell(cells, 0), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            problem = $"'{Cell(cells, 0)}' is not a date such as 2024-05-31.";
            return null;
        }

        if (!Enum.TryParse<LedgerAct>(Cell(cells, 1), ignoreCase: true, out var act) || char.IsAsciiDigit(Cell(cells, 1)[0]))
        {
            problem = $"'{Cell(cells, 1)}' is no decision; one of reject, confirm, correct, merge, apart, undo.";
            return null;
        }

        var row = new LedgerRow
        {
            Line = line,
            Date = date,
            Act = act,
            Target = Cell(cells, 2),
            Other = Optional(cells, 3),
            Fact = Optional(cells, 4) is { } predicate ? new StatedFact(predicate, Cell(cells, 5), Cell(cells, 6), Cell(cells, 7)) : null,
            Change = LedgerChange.Parse(Cell(cells, 8)),
            Why = Cell(cells, 9),
            By = Optional(cells, 10),
        };
        problem = Fault(row, Cell(cells, 8));
        return problem.Length == 0 ? row : null;
    }

    private static string Fault(LedgerRow row, string change) => row switch
    {
        { Target.Length: 0 } => "the target is missing; give a claim's or an entity's id.",
        { Act: LedgerAct.Reject or LedgerAct.Confirm or LedgerAct.Correct, IsOfClaim: false } => $"{row.Target} is no claim's id (k/…); only claims can be rejected, confirmed and corrected.",
        { Act: LedgerAct.Merge or LedgerAct.Apart, IsOfClaim: true } => $"{row.Target} is a claim's id; entities are merged and kept apart.",
        { Act: LedgerAct.Merge, Other: null } => "a merge needs the other entity's id in the column other.",
        { Act: LedgerAct.Apart, Other: null } => "apart needs the article's id in the column other.",
        { Act: LedgerAct.Merge } when row.Target == row.Other => $"{row.Target} cannot be merged with itself.",
        { Act: LedgerAct.Correct, Change: null } => $"'{change}' is no change; write {string.Join("=…, ", LedgerChange.Fields)}=… in the column change.",
        { Change: { Field: "modality" } to } when !LedgerChange.Modalities.Contains(to.Value, StringComparer.Ordinal) =>
            $"'{to.Value}' is no modality; one of {string.Join(", ", LedgerChange.Modalities)}.",
        { Why.Length: 0 } => "the reason is missing; say why in the column why.",
        _ => string.Empty,
    };

    private static string Cell(string[] cells, int column) => column < cells.Length ? cells[column].Trim() : string.Empty;

    private static string? Optional(string[] cells, int column) => Cell(cells, column) is { Length: > 0 } cell ? cell : null;
}
