namespace KnowledgeGraph.Core.Ontology;

/// <summary>Reads the tab-separated files of <c>graph-schema/</c>: first line the columns, <c>#</c> a comment.</summary>
internal static class SchemaTable
{
    public static IReadOnlyList<SchemaRow> Read(string file, string content, params string[] columns)
    {
        var rows = new List<SchemaRow>();
        string[]? header = null;
        var number = 0;
        foreach (var raw in content.Split('\n'))
        {
            number++;
            var line = raw.TrimEnd('\r');
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (header is null)
            {
                header = Header(file, number, cells, columns);
                continue;
            }

            if (cells.Length > header.Length)
            {
                throw new SchemaFileException(file, number, $"more cells than the {header.Length} columns");
            }

            rows.Add(new SchemaRow(file, number, header.Zip(cells).ToDictionary(p => p.First, p => p.Second.Trim(), StringComparer.Ordinal)));
        }

        return rows;
    }

    private static string[] Header(string file, int number, string[] cells, string[] columns) =>
        columns.FirstOrDefault(c => !cells.Contains(c, StringComparer.Ordinal)) is { } missing
            ? throw new SchemaFileException(file, number, $"the column `{missing}` is missing")
            : cells;
}
