using System.Globalization;
using System.Reflection;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>The pattern table that ships with the program: <c>Data/patterns.tsv</c>, one rule a line.</summary>
public static class PatternTable
{
    private const string Resource = "KnowledgeGraph.Extraction.Data.patterns.tsv";

    /// <summary>The rows, in the file's order.</summary>
    /// <exception cref="FormatException">A row is malformed; the message names its line.</exception>
    public static IReadOnlyList<PatternRow> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("No resource " + Resource);
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>Reads rows: id, predicate, triggers, pattern, confidence, options; <c>#</c> starts a comment line.</summary>
    public static IReadOnlyList<PatternRow> Parse(string text)
    {
        var rows = new List<PatternRow>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in text.Split('\n').Select(l => l.TrimEnd('\r')))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length is < 5 or > 6)
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"patterns.tsv, line {number}: {cells.Length} cells instead of 5 or 6."));
            }

            if (!ids.Add(cells[0]))
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"patterns.tsv, line {number}: the id {cells[0]} is used twice."));
            }

            rows.Add(new PatternRow(
                cells[0],
                cells[1],
                cells[2].Split('|', StringSplitOptions.RemoveEmptyEntries),
                cells[3],
                int.Parse(cells[4], CultureInfo.InvariantCulture),
                PatternOptions.Parse(cells.Length > 5 ? cells[5] : string.Empty)));
        }

        return rows;
    }
}
