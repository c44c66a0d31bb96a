using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Text.Lexicons;

/// <summary>Turns files into rows and collects everything that is wrong with them.</summary>
internal sealed class LexiconReader
{
    /// <summary>The columns that a file of names may have.</summary>
    public static readonly string[] RowColumns = ["id", "name", "type", "aliases", "maker", "parent", "country", "region", "note"];

    private static readonly Dictionary<string, EntityType>.AlternateLookup<ReadOnlySpan<char>> Types = Enum.GetValues<EntityType>()
        .Where(type => type != EntityType.Filing)
        .ToDictionary(type => type.ToString(), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<LexiconRow> _rows = [];
    private readonly Dictionary<string, LexiconRow> _byId = new(StringComparer.Ordinal);

    public List<LexiconProblem> Problems { get; } = [];

    public List<NeverMergePair> NeverMerge { get; } = [];

    public List<LexiconRedirect> Redirects { get; } = [];

    public IReadOnlyList<LexiconRow> Rows => _rows;

    public Dictionary<string, LexiconRow> ById => _byId;

    public void Read(LexiconSource source)
    {
        var file = source.Name[(source.Name.LastIndexOfAny(['/', '\\']) + 1)..];
        switch (file)
        {
            case "never-merge.tsv":
                foreach (var (a, b, why, line) in Triples(source, "a", "b"))
                {
                    NeverMerge.Add(new(a, b, why, source.Name, line));
                }

                break;
            case "redirects.tsv":
                foreach (var (from, to, why, line) in Triples(source, "from", "to"))
                {
                    Redirects.Add(new(from, to, why, source.Name, line));
                }

                break;
            default:
                ReadRows(source);
                break;
        }
    }

    private List<(string First, string Second, string Why, int Line)> Triples(LexiconSource source, string first, string second)
    {
        var table = TsvTable.Read(source, [first, second, "why"], Problems);
        int one = table.Column(first), two = table.Column(second), why = table.Column("why");
        var triples = new List<(string, string, string, int)>(table.Rows.Count);
        Span<Range> cells = stackalloc Range[TsvTable.MostCells];
        foreach (var (line, at) in table.Rows)
        {
            var row = table.Row(at, cells);
            if (row.Text(one) is { } a && row.Text(two) is { } b)
            {
                triples.Add((a, b, row.Text(why) ?? string.Empty, line));
            }
            else
            {
                Problems.Add(new(source.Name, line, $"{first} and {second} must both be given", true));
            }
        }

        return triples;
    }

    private void ReadRows(LexiconSource source)
    {
        var table = TsvTable.Read(source, RowColumns, Problems);
        var columns = Array.ConvertAll(RowColumns, table.Column);
        Span<Range> cells = stackalloc Range[TsvTable.MostCells];
        foreach (var (line, at) in table.Rows)
        {
            var row = table.Row(at, cells);
            string? id = row.Text(columns[0]), name = row.Text(columns[1]);
            var type = row[columns[2]];
            if (id is null || name is null || type.IsEmpty)
            {
                Problems.Add(new(source.Name, line, "id, name and type must be given", true));
            }
            else if (!Types.TryGetValue(type, out var kind))
            {
                Problems.Add(new(source.Name, line, $"unknown type \"{type}\"", true));
            }
            else if (_byId.TryGetValue(id, out var earlier))
            {
                Problems.Add(new(source.Name, line, $"id \"{id}\" is already in {earlier.File}:{earlier.Line}", true));
            }
            else
            {
                Add(new LexiconRow
                {
                    Id = id,
                    Name = name.TrimStart('~'),
                    Type = kind,
                    Surfaces = Surfaces(name, row[columns[3]]),
                    Maker = row.Text(columns[4]),
                    Parent = row.Text(columns[5]),
                    Country = row.Text(columns[6]),
                    Region = row.Text(columns[7]),
                    File = source.Name,
                    Line = line,
                });
            }
        }
    }

    private void Add(LexiconRow row)
    {
        _rows.Add(row);
        _byId.Add(row.Id, row);
    }

    private static LexiconSurface[] Surfaces(string name, ReadOnlySpan<char> aliases)
    {
        if (aliases.IsEmpty)
        {
            return [Surface(name)];
        }

        var surfaces = new List<LexiconSurface>(1 + aliases.Count('|') + 1) { Surface(name) };
        foreach (var at in aliases.Split('|'))
        {
            if (aliases[at].Trim() is { Length: > 0 } alias)
            {
                surfaces.Add(Surface(alias.ToString()));
            }
        }

        return [.. surfaces];
    }

    private static LexiconSurface Surface(string text) => text[0] == '~' ? new(text[1..], true) : new(text, false);
}
