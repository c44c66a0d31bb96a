namespace KnowledgeGraph.Text.Lexicons;

/// <summary>Reads tab-separated lines whose first one names the columns; empty lines and lines that start with <c>#</c> are skipped.</summary>
/// <remarks>A lexicon is read whenever the program starts: of a line only those cells become strings that somebody asks for.</remarks>
internal sealed class TsvTable
{
    /// <summary>More columns than any lexicon file may have.</summary>
    public const int MostCells = 16;

    private readonly string _text;
    private readonly string[] _columns;

    private TsvTable(string text, string[] columns, List<(int Line, Range At)> rows)
    {
        _text = text;
        _columns = columns;
        Header = string.Join('\t', columns);
        Rows = rows;
    }

    /// <summary>The first line.</summary>
    public string Header { get; }

    /// <summary>The lines below the first.</summary>
    public IReadOnlyList<(int Line, Range At)> Rows { get; }

    /// <summary>The column's place, or -1.</summary>
    public int Column(string name) => Array.IndexOf(_columns, name);

    /// <summary>Divides a line into its cells.</summary>
    public TsvRow Row(Range at, Span<Range> cells)
    {
        var line = _text.AsSpan(at);
        return new TsvRow(line, cells[..line.Split(cells, '\t')]);
    }

    public static TsvTable Read(LexiconSource source, ReadOnlySpan<string> known, List<LexiconProblem> problems)
    {
        var text = source.Text;
        string[] columns = [];
        var rows = new List<(int, Range)>();
        var (number, next) = (0, text.StartsWith('\uFEFF') ? 1 : 0);
        while (next < text.Length)
        {
            number++;
            var at = Line(text, ref next);
            var line = text.AsSpan(at);
            if (line.IsWhiteSpace() || line[0] == '#')
            {
                continue;
            }

            if (columns.Length == 0)
            {
                columns = ColumnsOf(line.ToString().Split('\t'), number, source, known, problems);
            }
            else if (line.Count('\t') + 1 is var cells && cells > columns.Length)
            {
                problems.Add(new(source.Name, number, $"{cells} cells, but the first line names {columns.Length} columns", true));
            }
            else
            {
                rows.Add((number, at));
            }
        }

        return new TsvTable(text, columns, rows);
    }

    private static Range Line(string text, ref int next)
    {
        var start = next;
        var length = text.AsSpan(start).IndexOfAny('\n', '\r');
        var end = length < 0 ? text.Length : start + length;
        next = end + (text.AsSpan(end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
        return start..end;
    }

    private static string[] ColumnsOf(string[] cells, int line, LexiconSource source, ReadOnlySpan<string> known, List<LexiconProblem> problems)
    {
        foreach (var cell in cells)
        {
            if (!known.Contains(cell))
            {
                problems.Add(new(source.Name, line, $"unknown column \"{cell}\"; known: {string.Join(", ", known.ToArray())}", true));
            }
        }

        if (cells.Length > MostCells)
        {
            problems.Add(new(source.Name, line, $"{cells.Length} columns, more than there are", true));
            return cells[..MostCells];
        }

        return cells;
    }
}
