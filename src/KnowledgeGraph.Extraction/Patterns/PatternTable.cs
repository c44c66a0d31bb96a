using System.Globalization;
using System.Reflection;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>
/// The pattern tables that ship with the program, <c>Data/Patterns/*.tsv</c>, one rule a line: id, predicate, triggers,
/// pattern, confidence, options; <c>#</c> starts a comment line. An id is used once in all of them.
/// </summary>
public static class PatternTable
{
    private const string Folder = "patterns/";

    /// <summary>The rows of all tables, tables in the order of their names, rows in their file's order.</summary>
    /// <exception cref="FormatException">A row is malformed; the message names its table and line.</exception>
    public static IReadOnlyList<PatternRow> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var rows = new List<PatternRow>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(IsTable).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            rows.AddRange(Parse(reader.ReadToEnd(), name[Folder.Length..], ids));
        }

        return rows;
    }

    /// <summary>Reads the rows of one table.</summary>
    /// <param name="text">The table.</param>
    /// <param name="table">Its name, for errors.</param>
    /// <param name="ids">The ids used so far, to which those of the table are added.</param>
    /// <exception cref="FormatException">A row is malformed; the message names its table and line.</exception>
    public static IReadOnlyList<PatternRow> Parse(string text, string table, HashSet<string> ids)
    {
        var rows = new List<PatternRow>();
        foreach (var (number, cells) in NumberedRows.Of(text))
        {
            if (cells.Length is < 5 or > 6)
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{table}, line {number}: {cells.Length} cells instead of 5 or 6."));
            }

            if (!ids.Add(cells[0]))
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{table}, line {number}: the id {cells[0]} is used twice."));
            }

            rows.Add(Row(cells));
        }

        return rows;
    }

    private static bool IsTable(string resource) => resource.StartsWith(Folder, StringComparison.Ordinal);

    private static PatternRow Row(string[] cells) => new(
        cells[0],
        cells[1],
        cells[2].Split('|', StringSplitOptions.RemoveEmptyEntries),
        cells[3],
        int.Parse(cells[4], CultureInfo.InvariantCulture),
        PatternOptions.Parse(cells.Length > 5 ? cells[5] : string.Empty));
}
