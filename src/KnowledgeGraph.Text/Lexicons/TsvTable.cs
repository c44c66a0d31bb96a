namespace KnowledgeGraph.Text.Lexicons;

/// <summary>Reads tab-separated lines whose first one names the columns; empty lines and lines that start with <c>#</c> are skipped.</summary>
internal sealed class TsvTable
{
    private readonly string[] _columns;

    private TsvTable(string[] columns, List<(int Line, string[] Cells)> rows)
    {
        _columns = columns;
        Rows = rows;
    }

    public IReadOnlyList<(int Line, string[] Cells)> Rows { get; }

    /// <summary>The column's place, or -1.</summary>
    public int Column(string name) => Array.IndexOf(_columns, name);

    public static TsvTable Read(LexiconSource source, ReadOnlySpan<string> known, List<LexiconProblem> problems)
    {
        string[] columns = [];
        var rows = new List<(int, string[])>();
        var number = 0;
        foreach (var raw in source.Text.AsSpan().EnumerateLines())
        {
            number++;
            var line = number == 1 ? raw.TrimStart('\uFEFF') : raw;
            if (line.IsWhiteSpace() || line[0] == '#')
            {
                continue;
            }

            var cells = line.ToString().Split('\t');
            if (columns.Length == 0)
            {
                columns = Header(cells, number, source, known, problems);
            }
            else if (cells.Length > columns.Length)
            {
                problems.Add(new(source.Name, number, $"{cells.Length} cells, but the first line names {columns.Length} columns", true));
            }
            else
            {
                rows.Add((number, cells));
            }
        }

        return new TsvTable(columns, rows);
    }

    private static string[] Header(string[] cells, int line, LexiconSource source, ReadOnlySpan<string> known, List<LexiconProblem> problems)
    {
        foreach (var cell in cells)
        {
            if (!known.Contains(cell))
            {
                problems.Add(new(source.Name, line, $"unknown column \"{cell}\"; known: {string.Join(", ", known.ToArray())}", true));
            }
        }

        return cells;
    }
}
