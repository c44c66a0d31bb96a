using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Text.Lexicons;

/// <summary>Turns files into rows and collects everything that is wrong with them.</summary>
internal sealed class LexiconReader
{
    private static readonly string[] RowColumns =
        ["id", "name", "type", "aliases", "maker", "parent", "country", "region", "note"];

    private readonly List<LexiconRow> _rows = [];
    private readonly Dictionary<string, LexiconRow> _byId = new(StringComparer.Ordinal);

    public List<LexiconProblem> Problems { get; } = [];

    public List<NeverMergePair> NeverMerge { get; } = [];

    public List<LexiconRedirect> Redirects { get; } = [];

    public IReadOnlyList<LexiconRow> Rows => _rows;

    public IReadOnlyDictionary<string, LexiconRow> ById => _byId;

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

    private IEnumerable<(string First, string Second, string Why, int Line)> Triples(LexiconSource source, string first, string second)
    {
        var table = TsvTable.Read(source, [first, second, "why"], Problems);
        int one = table.Column(first), two = table.Column(second), why = table.Column("why");
        foreach (var (line, cells) in table.Rows)
        {
            if (Cell(cells, one) is { } a && Cell(cells, two) is { } b)
            {
                yield return (a, b, Cell(cells, why) ?? string.Empty, line);
            }
            else
            {
                Problems.Add(new(source.Name, line, $"{first} and {second} must both be given", true));
            }
        }
    }

    private void ReadRows(LexiconSource source)
    {
        var table = TsvTable.Read(source, RowColumns, Problems);
        var at = Array.ConvertAll(RowColumns, table.Column);
        foreach (var (line, cells) in table.Rows)
        {
            string? id = Cell(cells, at[0]), name = Cell(cells, at[1]), type = Cell(cells, at[2]);
            if (id is null || name is null || type is null)
            {
                Problems.Add(new(source.Name, line, "id, name and type must be given", true));
            }
            else if (!Enum.TryParse<EntityType>(type, out var kind) || kind == EntityType.Filing)
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
                    Surfaces = Surfaces(name, Cell(cells, at[3])),
                    Maker = Cell(cells, at[4]),
                    Parent = Cell(cells, at[5]),
                    Country = Cell(cells, at[6]),
                    Region = Cell(cells, at[7]),
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

    private static List<LexiconSurface> Surfaces(string name, string? aliases)
    {
        var surfaces = new List<LexiconSurface> { Surface(name) };
        foreach (var alias in aliases?.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            surfaces.Add(Surface(alias));
        }

        return surfaces;
    }

    private static LexiconSurface Surface(string text) => text[0] == '~' ? new(text[1..], true) : new(text, false);

    private static string? Cell(string[] cells, int column)
    {
        if (column < 0 || column >= cells.Length)
        {
            return null;
        }

        var cell = cells[column].Trim();
        return cell.Length == 0 ? null : cell;
    }
}
