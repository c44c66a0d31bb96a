using System.Buffers;
using System.Collections.Frozen;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Statements;

/// <summary>The verbs of speech, <c>Data/speech.tsv</c>, by their first character.</summary>
internal static class SpeechVerbs
{
    private sealed record Row(string Word, SpeechNeed Need, string NotAfter, string[] NotBefore);

    private static readonly FrozenDictionary<char, Row[]> ByFirst = WordData.Rows("speech.tsv")
        .Select(c => new Row(c[0], Enum.Parse<SpeechNeed>(c[1], ignoreCase: true), Cell(c[2]), Cell(c[3]).Split('|', StringSplitOptions.RemoveEmptyEntries)))
        .GroupBy(r => r.Word[0])
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(r => r.Word.Length).ThenBy(r => r.Word, StringComparer.Ordinal).ToArray());

    private static readonly SearchValues<char> Firsts = SearchValues.Create([.. ByFirst.Keys]);

    /// <summary>The verbs of a sentence's shape, in order.</summary>
    public static IEnumerable<SpeechVerb> In(string shape)
    {
        for (var at = Next(shape, 0); at < shape.Length; at = Next(shape, at + 1))
        {
            if (ByFirst.TryGetValue(shape[at], out var rows) && Array.Find(rows, r => Stands(shape, at, r)) is { } row)
            {
                yield return new SpeechVerb(new Span(at, at + row.Word.Length), row.Need);
                at += row.Word.Length - 1;
            }
        }
    }

    private static int Next(string shape, int at)
    {
        var skip = shape.AsSpan(Math.Min(at, shape.Length)).IndexOfAny(Firsts);
        return skip < 0 ? shape.Length : at + skip;
    }

    private static bool Stands(string shape, int at, Row row) =>
        string.CompareOrdinal(shape, at, row.Word, 0, row.Word.Length) == 0
        && !(at > 0 && row.NotAfter.Contains(shape[at - 1], StringComparison.Ordinal))
        && !Array.Exists(row.NotBefore, w => string.CompareOrdinal(shape, at + row.Word.Length, w, 0, w.Length) == 0);

    private static string Cell(string cell) => cell is "-" ? string.Empty : cell;
}
