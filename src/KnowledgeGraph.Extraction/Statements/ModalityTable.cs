using System.Buffers;
using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Statements;

/// <summary>The words of modality, <c>Data/modality.tsv</c>, by their first character.</summary>
internal static class ModalityTable
{
    /// <summary>Stands for any name in the table's alternatives.</summary>
    public const char AnyName = '\uE0FF';

    private static readonly FrozenDictionary<char, ModalityWord[]> ByFirst = WordData.Rows("modality.tsv")
        .Select(Read)
        .GroupBy(w => w.Word[0])
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(w => w.Word.Length).ThenBy(w => w.Word, StringComparer.Ordinal).ToArray());

    private static readonly SearchValues<char> Firsts = SearchValues.Create([.. ByFirst.Keys]);

    // Most characters that a word may begin with begin none.
    private static readonly CharacterSieve Single = new(ByFirst.Values.SelectMany(words => words).Where(row => row.Word.Length == 1).Select(row => row.Word[0]));
    private static readonly BeginningSieve Pairs = PairsOf(ByFirst.Values.SelectMany(words => words).Where(row => row.Word.Length > 1));

    /// <summary>All of them in a text, in order, none inside another.</summary>
    public static List<(int At, ModalityWord Word)> All(string words)
    {
        var found = new List<(int At, ModalityWord Word)>();
        for (var at = Next(words, 0); at < words.Length; at = Next(words, at))
        {
            var word = At(words, at);
            if (word is not null)
            {
                found.Add((at, word));
            }

            at += word?.Word.Length ?? 1;
        }

        return found;
    }

    /// <summary>The next place from <paramref name="at"/> on at which a word may begin, or the length.</summary>
    private static int Next(string words, int at)
    {
        var skip = words.AsSpan(at).IndexOfAny(Firsts);
        return skip < 0 ? words.Length : at + skip;
    }

    /// <summary>The longest word of modality at the place, or <c>null</c>.</summary>
    private static ModalityWord? At(string words, int at)
    {
        if (!(Single.MayHold(words[at]) || (at + 1 < words.Length && Pairs.MayHold(words[at], words[at + 1]))) || !ByFirst.TryGetValue(words[at], out var candidates))
        {
            return null;
        }

        foreach (var word in candidates)
        {
            if (string.CompareOrdinal(words, at, word.Word, 0, word.Word.Length) == 0 && word.Fits(words, at))
            {
                return word;
            }
        }

        return null;
    }

    private static BeginningSieve PairsOf(IEnumerable<ModalityWord> rows)
    {
        const int bits = 12;
        var pairs = new BeginningSieve(bits);
        foreach (var row in rows)
        {
            pairs.Add(row.Word[0], row.Word[1]);
        }

        return pairs;
    }

    private static ModalityWord Read(string[] row) => new(
        row[0], Enum.Parse<Stance>(row[1], ignoreCase: true), Enum.Parse<ModalityReach>(row[2], ignoreCase: true),
        Cell(row[3]), Alternatives(row[4]), Alternatives(row[5]));

    private static string Cell(string cell) => cell is "-" ? string.Empty : cell;

    private static string[] Alternatives(string cell) => [.. Cell(cell).Split('|', StringSplitOptions.RemoveEmptyEntries).Select(a => a
        .Replace("<name>", AnyName.ToString(), StringComparison.Ordinal)
        .Replace("<time>", ShapeAlphabet.Time.ToString(), StringComparison.Ordinal)
        .Replace("<figure>", ShapeAlphabet.Figure.ToString(), StringComparison.Ordinal))];
}
