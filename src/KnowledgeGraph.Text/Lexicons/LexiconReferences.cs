namespace KnowledgeGraph.Text.Lexicons;

/// <summary>Checks that ids named by rows, pairs and redirects exist; a dangling one is reported and left out.</summary>
internal static class LexiconReferences
{
    public static IReadOnlyList<LexiconRow> Check(LexiconReader reader)
    {
        var retired = reader.Redirects.Select(redirect => redirect.From).ToHashSet(StringComparer.Ordinal);
        foreach (var pair in reader.NeverMerge)
        {
            Report(pair.A, "a", pair.File, pair.Line);
            Report(pair.B, "b", pair.File, pair.Line);
        }

        foreach (var redirect in reader.Redirects)
        {
            Report(redirect.To, "to", redirect.File, redirect.Line);
        }

        return [.. reader.Rows.Select(Checked)];

        LexiconRow Checked(LexiconRow row)
        {
            string? maker = Known(row, row.Maker, "maker"), parent = Known(row, row.Parent, "parent");
            string? country = Known(row, row.Country, "country"), region = Known(row, row.Region, "region");
            var same = maker == row.Maker && parent == row.Parent && country == row.Country && region == row.Region;
            return same ? row : row with { Maker = maker, Parent = parent, Country = country, Region = region };
        }

        string? Known(LexiconRow row, string? id, string column)
        {
            if (id is null || Exists(id))
            {
                return id;
            }

            reader.Problems.Add(new(row.File, row.Line, $"unknown {column} \"{id}\"", false));
            return null;
        }

        void Report(string id, string column, string file, int line)
        {
            if (!Exists(id))
            {
                reader.Problems.Add(new(file, line, $"unknown {column} \"{id}\"", false));
            }
        }

        bool Exists(string id) => reader.ById.ContainsKey(id) || retired.Contains(id);
    }
}
