using System.Collections.Frozen;

namespace KnowledgeGraph.Text.Numbers;

/// <summary>Finds the longest of many words that starts, or ends, at a place.</summary>
internal sealed class SurfaceIndex<T>
{
    private readonly FrozenDictionary<char, (string Word, T Value)[]> _byEdge;
    private readonly bool _fromEnd;

    public SurfaceIndex(IEnumerable<(string Word, T Value)> words, bool fromEnd = false)
    {
        _fromEnd = fromEnd;
        _byEdge = words
            .GroupBy(w => fromEnd ? w.Word[^1] : w.Word[0])
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(w => w.Word.Length).ThenBy(w => w.Word, StringComparer.Ordinal).ToArray());
    }

    /// <summary>The longest word that starts at (or, built from the end, ends before) the place.</summary>
    public bool TryMatch(string text, int at, Func<string, int, T, bool> accept, out string word, out T value)
    {
        (word, value) = (string.Empty, default!);
        var edge = _fromEnd ? at - 1 : at;
        if (edge < 0 || edge >= text.Length || !_byEdge.TryGetValue(text[edge], out var candidates))
        {
            return false;
        }

        foreach (var candidate in candidates)
        {
            var start = _fromEnd ? at - candidate.Word.Length : at;
            if (start >= 0 && string.CompareOrdinal(text, start, candidate.Word, 0, candidate.Word.Length) == 0
                && accept(text, start + candidate.Word.Length, candidate.Value))
            {
                (word, value) = candidate;
                return true;
            }
        }

        return false;
    }
}
