using System.Numerics;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Words;

/// <summary>A closed list of words, looked up at a position of a text, forward or backward, the longest first.</summary>
internal sealed class WordSet
{
    private const int FewestSlots = 7;
    private const int SlotsAWord = 4;
    private const int MostSlots = 16;
    private readonly HashSet<string> _words;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<char, int[]> _lengthsByFirst;
    private readonly Dictionary<char, int[]> _lengthsByLast;
    private readonly CharacterSieve _single;
    private readonly CharacterSieve _firsts;
    private readonly CharacterSieve _lasts;
    private readonly BeginningSieve _beginnings;
    private readonly BeginningSieve _ends;

    public WordSet(IEnumerable<string> words)
    {
        _words = words.ToHashSet(StringComparer.Ordinal);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _lengthsByFirst = Lengths(word => word[0]);
        _lengthsByLast = Lengths(word => word[^1]);
        _firsts = new CharacterSieve(_lengthsByFirst.Keys);
        _lasts = new CharacterSieve(_lengthsByLast.Keys);
        _single = new CharacterSieve(_words.Where(word => word.Length == 1).Select(word => word[0]));
        var slots = Math.Clamp(BitOperations.Log2((uint)_words.Count + 1) + SlotsAWord, FewestSlots, MostSlots);
        (_beginnings, _ends) = (new BeginningSieve(slots), new BeginningSieve(slots));
        foreach (var word in _words.Where(word => word.Length > 1))
        {
            _beginnings.Add(word[0], word[1]);
            _ends.Add(word[^2], word[^1]);
        }
    }

    public bool Contains(ReadOnlySpan<char> word) => _lookup.Contains(word);

    /// <summary>The length of the longest word that begins at <paramref name="at"/>, or 0.</summary>
    public int LengthAt(ReadOnlySpan<char> text, int at)
    {
        if (at < 0 || at >= text.Length || !MayBegin(text, at) || !_lengthsByFirst.TryGetValue(text[at], out var lengths))
        {
            return 0;
        }

        foreach (var length in lengths)
        {
            if (at + length <= text.Length && _lookup.Contains(text.Slice(at, length)))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>The length of the longest word that ends before <paramref name="end"/>, or 0.</summary>
    public int LengthBefore(ReadOnlySpan<char> text, int end)
    {
        if (end <= 0 || end > text.Length || !MayEnd(text, end) || !_lengthsByLast.TryGetValue(text[end - 1], out var lengths))
        {
            return 0;
        }

        foreach (var length in lengths)
        {
            if (length <= end && _lookup.Contains(text.Slice(end - length, length)))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>Whether the text is nothing but these words, one after the other.</summary>
    public bool Covers(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var length = LengthAt(text, at);
            if (length == 0)
            {
                return false;
            }

            at += length;
        }

        return true;
    }

    private bool MayBegin(ReadOnlySpan<char> text, int at) =>
        _firsts.MayHold(text[at]) && ((at + 1 < text.Length && _beginnings.MayHold(text[at], text[at + 1])) || _single.MayHold(text[at]));

    private bool MayEnd(ReadOnlySpan<char> text, int end) =>
        _lasts.MayHold(text[end - 1]) && ((end > 1 && _ends.MayHold(text[end - 2], text[end - 1])) || _single.MayHold(text[end - 1]));

    private Dictionary<char, int[]> Lengths(Func<string, char> of) =>
        _words.GroupBy(of).ToDictionary(group => group.Key, group => group.Select(word => word.Length).Distinct().OrderDescending().ToArray());
}
