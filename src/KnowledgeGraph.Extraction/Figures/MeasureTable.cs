using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>What the nouns near a number without a unit say it counts: <c>Data/measures.tsv</c>.</summary>
internal static class MeasureTable
{
    private static readonly FrozenDictionary<char, (string Word, string Unit)[]> BeforeRows = Rows("before", word => word[^1]);
    private static readonly FrozenDictionary<char, (string Word, string Unit)[]> AfterRows = Rows("after", word => word[0]);

    /// <summary>The measure whose noun ends nearest to the end of the text; of two that end there the longer.</summary>
    public static (string Word, string Unit)? Before(ReadOnlySpan<char> text)
    {
        for (var end = text.Length; end > 0; end--)
        {
            if (BeforeRows.TryGetValue(char.ToLowerInvariant(text[end - 1]), out var rows))
            {
                foreach (var row in rows)
                {
                    if (text[..end].EndsWith(row.Word, StringComparison.OrdinalIgnoreCase))
                    {
                        return row;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The measure whose noun starts nearest to the start of the text, at most <paramref name="reach"/> characters away.</summary>
    public static (string Word, string Unit)? After(ReadOnlySpan<char> text, int reach)
    {
        for (var start = 0; start < text.Length && start <= reach; start++)
        {
            if (AfterRows.TryGetValue(char.ToLowerInvariant(text[start]), out var rows))
            {
                foreach (var row in rows)
                {
                    if (text[start..].StartsWith(row.Word, StringComparison.OrdinalIgnoreCase))
                    {
                        return row;
                    }
                }
            }
        }

        return null;
    }

    // Longer words first: of two at one place the longer is seen first and kept.
    private static FrozenDictionary<char, (string Word, string Unit)[]> Rows(string side, Func<string, char> edge) => WordData.Rows("measures.tsv")
        .Where(row => row[1] is "both" || row[1].Equals(side, StringComparison.Ordinal))
        .Select(row => (Word: row[0], Unit: row[2]))
        .GroupBy(row => char.ToLowerInvariant(edge(row.Word)))
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(row => row.Word.Length).ThenBy(row => row.Word, StringComparer.Ordinal).ToArray());
}
