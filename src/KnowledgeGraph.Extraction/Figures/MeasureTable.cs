namespace KnowledgeGraph.Extraction.Figures;

/// <summary>What the nouns near a number without a unit say it counts: <c>Data/measures.tsv</c>.</summary>
internal static class MeasureTable
{
    private static readonly (string Word, string Unit)[] BeforeRows = Rows("before");
    private static readonly (string Word, string Unit)[] AfterRows = Rows("after");

    /// <summary>The measure whose noun ends nearest to the end of the text; of two that end there the longer.</summary>
    public static (string Word, string Unit)? Before(ReadOnlySpan<char> text)
    {
        var (best, bestEnd) = (((string, string)?)null, 0);
        foreach (var row in BeforeRows)
        {
            var at = text.LastIndexOf(row.Word, StringComparison.Ordinal);
            if (at >= 0 && at + row.Word.Length > bestEnd)
            {
                (best, bestEnd) = (row, at + row.Word.Length);
            }
        }

        return best;
    }

    /// <summary>The measure whose noun starts nearest to the start of the text, at most <paramref name="reach"/> characters away.</summary>
    public static (string Word, string Unit)? After(ReadOnlySpan<char> text, int reach)
    {
        var (best, bestStart) = (((string, string)?)null, reach + 1);
        foreach (var row in AfterRows)
        {
            var at = text.IndexOf(row.Word, StringComparison.Ordinal);
            if (at >= 0 && at < bestStart)
            {
                (best, bestStart) = (row, at);
            }
        }

        return best;
    }

    // Longer words first: of two that end at one place the longer is seen first and kept.
    private static (string Word, string Unit)[] Rows(string side) => [.. FigureWords.Table("measures.tsv")
        .Where(row => row[1] is "both" || row[1].Equals(side, StringComparison.Ordinal))
        .Select(row => (row[0], row[2]))
        .OrderByDescending(row => row.Item1.Length).ThenBy(row => row.Item1, StringComparer.Ordinal)];
}
