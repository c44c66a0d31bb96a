using System.Text;

namespace KnowledgeGraph.Text.Lexicons;

/// <summary>Leaves lines out of lexicon files before they are made into rows.</summary>
internal static class LexiconLines
{
    /// <summary>The files of names with only those lines of which a surface passes, in their order.</summary>
    public static IReadOnlyList<LexiconSource> With(IEnumerable<LexiconSource> sources, SurfaceTest test) =>
        [.. sources.Select(source => (Source: source, Table: TsvTable.Read(source, LexiconReader.RowColumns, [])))
            .Where(file => file.Table.Column("name") >= 0)
            .Select(file => new LexiconSource(file.Source.Name, Kept(file.Source.Text, file.Table, test)))];

    private static string Kept(string text, TsvTable table, SurfaceTest test)
    {
        var (name, aliases) = (table.Column("name"), table.Column("aliases"));
        var kept = new StringBuilder(table.Header).Append('\n');
        Span<Range> cells = stackalloc Range[TsvTable.MostCells];
        foreach (var (_, at) in table.Rows)
        {
            var row = table.Row(at, cells);
            if (Passes(row[name], test) || Passes(row[aliases], test))
            {
                kept.Append(text.AsSpan(at)).Append('\n');
            }
        }

        return kept.ToString();
    }

    private static bool Passes(ReadOnlySpan<char> surfaces, SurfaceTest test)
    {
        foreach (var at in surfaces.Split('|'))
        {
            var surface = surfaces[at].Trim();
            if (test(surface is ['~', ..] ? surface[1..] : surface))
            {
                return true;
            }
        }

        return false;
    }
}
