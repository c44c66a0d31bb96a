using System.Numerics;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Words;

/// <summary>A closed list of words, looked up at a position of a text, forward or backward, the longest first.</summary>
internal sealed class WordSet
{
    private const int FewestSlots = 7;
    private const int SlotsAWord = 4;
    private const int MostSlots = 16;
    private readonly CharacterSet _single;
    private readonly CharacterSieve _firsts;
    private readonly CharacterSieve _lasts;
    private readonly BeginningSieve _beginnings;
    private readonly BeginningSieve _ends;
    private readonly WordChains _byBeginning;
    private readonly WordChains _byEnd;

    public WordSet(IEnumerable<string> words)
    {
        string[] all = [.. words.Where(word => word.Length > 0).OrderBy(word => word.Length)];
        _firsts = new CharacterSieve(all.Select(word => word[0]));
        _lasts = new CharacterSieve(all.Select(word => word[^1]));
        _single = new CharacterSet(all.Where(word => word.Length == 1).Select(word => word[0]));
        var slots = Math.Clamp(BitOperations.Log2((uint)all.Length + 1) + SlotsAWord, FewestSlots, MostSlots);
        (_beginnings, _ends) = (new BeginningSieve(slots), new BeginningSieve(slots));
        foreach (var word in all)
        {
            if (word.Length > 1)
            {
                _beginnings.Add(word[0], word[1]);
                _ends.Add(word[^2], word[^1]);
            }
        }

        _byBeginning = new WordChains(all, static word => (word[0], word.Length > 1 ? word[1] : WordChains.None));
        _byEnd = new WordChains(all, static word => (word[^1], word.Length > 1 ? word[^2] : WordChains.None));
    }

    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length < 2)
        {
            return word.Length == 1 && _single.Holds(word[0]);
        }

        for (var at = _byBeginning.First(word[0], word[1]); at != 0; at = _byBeginning.Next(at))
        {
            if (word.SequenceEqual(_byBeginning.Word(at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The length of the longest word that begins at <paramref name="at"/>, or 0.</summary>
    public int LengthAt(ReadOnlySpan<char> text, int at)
    {
        if ((uint)at >= (uint)text.Length || !_firsts.MayHold(text[at]))
        {
            return 0;
        }

        var rest = text[at..];
        if (rest.Length > 1 && _beginnings.MayHold(rest[0], rest[1]))
        {
            for (var i = _byBeginning.First(rest[0], rest[1]); i != 0; i = _byBeginning.Next(i))
            {
                if (rest.StartsWith(_byBeginning.Word(i)))
                {
                    return _byBeginning.Word(i).Length;
                }
            }
        }

        return _single.Holds(rest[0]) ? 1 : 0;
    }

    /// <summary>The length of the longest word that ends before <paramref name="end"/>, or 0.</summary>
    public int LengthBefore(ReadOnlySpan<char> text, int end)
    {
        if (end <= 0 || end > text.Length || !_lasts.MayHold(text[end - 1]))
        {
            return 0;
        }

        var rest = text[..end];
        if (end > 1 && _ends.MayHold(rest[end - 2], rest[end - 1]))
        {
            for (var i = _byEnd.First(rest[end - 1], rest[end - 2]); i != 0; i = _byEnd.Next(i))
            {
                if (rest.EndsWith(_byEnd.Word(i)))
                {
                    return _byEnd.Word(i).Length;
                }
            }
        }

        return _single.Holds(rest[end - 1]) ? 1 : 0;
    }

    /// <summary>The next place from <paramref name="from"/> on at which a word begins, or the text's length.</summary>
    public int Next(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (_firsts.MayHold(text[at]) && LengthAt(text, at) > 0)
            {
                return at;
            }
        }

        return text.Length;
    }

    /// <summary>The next place from <paramref name="from"/> on before which a word ends, or one behind the text's end.</summary>
    public int NextEnd(ReadOnlySpan<char> text, int from)
    {
        for (var last = Math.Max(0, from - 1); last < text.Length; last++)
        {
            if (_lasts.MayHold(text[last]) && LengthBefore(text, last + 1) > 0)
            {
                return last + 1;
            }
        }

        return text.Length + 1;
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
}
