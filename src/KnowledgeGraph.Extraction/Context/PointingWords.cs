using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>The words that point to names, from <c>Data/Context/pointing.tsv</c>: the longest one at a place of a text.</summary>
internal static class PointingWords
{
    private const int MostEpithets = 2;
    private static readonly Lazy<Row[]> Rows = new(() => [.. WordData.Rows("pointing.tsv").Select(Read)]);
    private static readonly Lazy<WordSet> Firsts = new(() => new WordSet(Rows.Value.SelectMany(row => row.Pointers.Length > 0 ? row.Pointers : row.Heads)));

    /// <summary>The next place from one on at which a word may begin, or the text's length.</summary>
    public static int Next(string text, int from) => Firsts.Value.Next(text, from);

    /// <summary>The word that begins there; <c>null</c> where none does.</summary>
    public static PointingWord? At(string text, int at)
    {
        if (Firsts.Value.LengthAt(text, at) == 0)
        {
            return null;
        }

        PointingWord? longest = null;
        foreach (var row in Rows.Value)
        {
            var length = LengthOf(row, text, at);
            longest = length > (longest?.Length ?? 0) ? new PointingWord(length, row.Types, row.Pointers.Length == 0) : longest;
        }

        return longest;
    }

    private static int LengthOf(Row row, string text, int at)
    {
        var pointer = WordAt(row.Pointers, text, at);
        if (pointer == 0 && row.Pointers.Length > 0)
        {
            return 0;
        }

        if (row.Heads.Length == 0)
        {
            return pointer;
        }

        var end = at + pointer;
        for (var epithets = 0; epithets <= MostEpithets; epithets++)
        {
            var head = WordAt(row.Heads, text, end);
            if (head > 0)
            {
                return end + head - at;
            }

            var epithet = WordAt(row.Epithets, text, end);
            if (epithet == 0)
            {
                return 0;
            }

            end += epithet;
        }

        return 0;
    }

    // The words of a row stand longest first.
    private static int WordAt(string[] words, string text, int at)
    {
        foreach (var word in words)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
            {
                return word.Length;
            }
        }

        return 0;
    }

    private static Row Read(string[] cells) => new(Words(cells[0]), Words(cells[1]), Words(cells[2]), [.. Words(cells[3], longestFirst: false).Select(Enum.Parse<EntityType>)]);

    private static string[] Words(string cell, bool longestFirst = true)
    {
        string[] words = cell.Equals("-", StringComparison.Ordinal) ? [] : cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return longestFirst ? [.. words.OrderByDescending(word => word.Length)] : words;
    }

    private sealed record Row(string[] Pointers, string[] Epithets, string[] Heads, EntityType[] Types);
}
