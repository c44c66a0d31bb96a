namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>The word that begins a clause and was probably meant by one that is not known.</summary>
internal static class NearestWord
{
    private static readonly string[] Words = ["CALL", "CREATE", "DELETE", "FINISH", "FOREACH", "MATCH", "MERGE", "OPTIONAL", "REMOVE", "RETURN", "SET", "SHOW", "UNWIND", "WITH"];

    /// <summary>Such as <c> (did you mean RETURN?)</c>, or nothing where no word is near.</summary>
    public static string Hint(Cursor cursor)
    {
        if (cursor.Kind != LexemeKind.Name || cursor.Current.Text.Length > 12)
        {
            return "";
        }

        var written = cursor.Current.Text.ToUpperInvariant();
        var nearest = Words.MinBy(w => Distance(written, w))!;
        return Distance(written, nearest) <= (nearest.Length > 4 ? 2 : 1) ? $" (did you mean {nearest}?)" : "";
    }

    /// <summary>Levenshtein's distance.</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 0; i < from.Length; i++)
        {
            var corner = row[0]++;
            for (var j = 0; j < to.Length; j++)
            {
                var replaced = corner + (from[i] == to[j] ? 0 : 1);
                corner = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(corner, row[j]) + 1);
            }
        }

        return row[^1];
    }
}
