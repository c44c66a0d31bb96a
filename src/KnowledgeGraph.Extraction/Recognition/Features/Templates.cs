namespace KnowledgeGraph.Extraction.Recognition.Features;

/// <summary>
/// What is asked of a character and its surroundings. The number of a template is part of a feature's key: a changed or moved one makes old
/// models useless, so raise <see cref="Version"/> with it.
/// </summary>
internal static class Templates
{
    /// <summary>The version of all templates, kept in the model file.</summary>
    public const int Version = 2;

    /// <summary>More keys than any character has.</summary>
    public const int MaxKeys = 64;

    private const ulong Bias = 1;
    private const ulong Characters = 10;
    private const ulong Pairs = 30;
    private const ulong Triples = 40;
    private const ulong Words = 60;
    private const ulong Classes = 75;
    private const ulong Phrased = 85;
    private const ulong Bracketed = 100;
    private const ulong Latin = 120;
    private const ulong Listed = 130;

    /// <summary>The number of sets that <see cref="CollectHeard"/> may tell as quiet, as bits of a mask: brackets, then the lists.</summary>
    public const int QuietSets = 1 + SurfaceCode.Lists;

    /// <summary>Writes the keys of all features of a character; returns how many.</summary>
    public static int Collect(Reading reading, int at, Span<ulong> keys)
    {
        var count = CollectHeard(reading, at, keys, out var quiet);
        count = CollectQuiet(quiet, keys, count);
        return count + CollectWord(reading, reading.WordAt[at], keys[count..]);
    }

    /// <summary>
    /// Writes the keys of the features of a character without those that most characters share: that no bracket is near, that a list
    /// has no match. <paramref name="quiet"/> says which of these sets belong to it.
    /// </summary>
    public static int CollectHeard(Reading reading, int at, Span<ulong> keys, out int quiet)
    {
        quiet = 0;
        var count = OfCharacters(reading.Characters, at, keys, 0);
        count = OfWords(reading, at, keys, count);
        count = OfLatin(reading, at, keys, count);
        count = OfBrackets(reading, at, keys, count, ref quiet);
        for (var list = 0; list < SurfaceCode.Lists; list++)
        {
            count = OfList(reading, list, at, keys, count, ref quiet);
        }

        return count;
    }

    /// <summary>Adds the keys of quiet sets, and the one that every character has.</summary>
    public static int CollectQuiet(int quiet, Span<ulong> keys, int count)
    {
        keys[count++] = FeatureHash.Of(Bias, 0);
        count = (quiet & 1) != 0 ? OfBracketPair(0, 0, keys, count) : count;
        for (var list = 0; list < SurfaceCode.Lists; list++)
        {
            count = (quiet & (2 << list)) != 0 ? OfMatches(list, 0, 0, 0, keys, count) : count;
        }

        return count;
    }

    /// <summary>Writes the keys of the features that all characters of a word share; returns how many.</summary>
    public static int CollectWord(Reading reading, int word, Span<ulong> keys)
    {
        var index = word + 2;
        var (last, next) = (reading.Words[index - 1], reading.Words[index + 1]);
        var count = 0;
        keys[count++] = FeatureHash.Of(Words + 1, last.Hash);
        keys[count++] = FeatureHash.Of(Words + 2, next.Hash);
        keys[count++] = FeatureHash.Of(Classes + 1, (ulong)last.Tag);
        keys[count++] = FeatureHash.Of(Classes + 2, (ulong)next.Tag);
        return reading.IsWide ? OfPhrase(reading, index, keys, count) : count;
    }

    private static int OfPhrase(Reading reading, int index, Span<ulong> keys, int count)
    {
        var (first, head) = (reading.Phrases.First(index), reading.Phrases.Last(index));
        var place = (ulong)(Math.Min(index - first, 1) | (index == head ? 2 : 0));
        keys[count++] = FeatureHash.Of(Phrased, reading.Words[head].Hash, place);
        keys[count++] = FeatureHash.Of(Phrased + 1, reading.Words[first - 1].Hash, place);
        keys[count++] = FeatureHash.Of(Phrased + 2, reading.Words[head + 1].Hash, place);
        var (open, close) = reading.BracketsAt[reading.Words[index].Start];
        if (open > 0 && close > 0)
        {
            keys[count++] = FeatureHash.Of(Phrased + 3, reading.Words[reading.WordAt[open - 1] + 2].Hash, reading.Characters[open]);
            keys[count++] = FeatureHash.Of(Phrased + 4, close + 1 < reading.Length ? reading.Words[reading.WordAt[close + 1] + 2].Hash : 0, reading.Characters[open]);
        }

        return count;
    }

    private static int OfLatin(Reading reading, int at, Span<ulong> keys, int count)
    {
        var shape = reading.IsWide ? reading.Latin.ShapeAt(at) : 0;
        if (shape == 0)
        {
            return count;
        }

        var (start, end) = (reading.Latin.StartAt(at), reading.Latin.EndAt(at));
        var place = (at == start ? 1UL : 0) | (at == end - 1 ? 2UL : 0);
        ulong a = At(reading.Characters, start - 2), b = At(reading.Characters, start - 1), c = At(reading.Characters, end), d = At(reading.Characters, end + 1);
        keys[count++] = FeatureHash.Of(Latin, shape, place);
        keys[count++] = FeatureHash.Of(Latin + 1, b, place);
        keys[count++] = FeatureHash.Of(Latin + 2, c, place);
        keys[count++] = FeatureHash.Of(Latin + 3, a, b);
        keys[count++] = FeatureHash.Of(Latin + 4, c, d);
        keys[count++] = FeatureHash.Of(Latin + 5, shape, c);
        return count;
    }

    private static int OfCharacters(ReadOnlySpan<char> text, int at, Span<ulong> keys, int count)
    {
        ulong a = At(text, at - 2), b = At(text, at - 1), c = text[at], d = At(text, at + 1), e = At(text, at + 2);
        keys[count++] = FeatureHash.Of(Characters, a);
        keys[count++] = FeatureHash.Of(Characters + 1, b);
        keys[count++] = FeatureHash.Of(Characters + 2, c);
        keys[count++] = FeatureHash.Of(Characters + 3, d);
        keys[count++] = FeatureHash.Of(Characters + 4, e);
        keys[count++] = FeatureHash.Of(Pairs, a, b);
        keys[count++] = FeatureHash.Of(Pairs + 1, b, c);
        keys[count++] = FeatureHash.Of(Pairs + 2, c, d);
        keys[count++] = FeatureHash.Of(Pairs + 3, d, e);
        keys[count++] = FeatureHash.Of(Pairs + 4, b, d);
        keys[count++] = FeatureHash.Of(Triples, a, b, c);
        keys[count++] = FeatureHash.Of(Triples + 1, b, c, d);
        keys[count++] = FeatureHash.Of(Triples + 2, c, d, e);
        return count;
    }

    private static int OfWords(Reading reading, int at, Span<ulong> keys, int count)
    {
        var index = reading.WordAt[at] + 2;
        var (last, own, next) = (reading.Words[index - 1], reading.Words[index], reading.Words[index + 1]);
        var place = PlaceIn(own, at);
        keys[count++] = FeatureHash.Of(Words, own.Hash, place);
        keys[count++] = FeatureHash.Of(Words + 3, last.Hash, own.Hash, place);
        keys[count++] = FeatureHash.Of(Words + 4, own.Hash, next.Hash, place);
        keys[count++] = FeatureHash.Of(Classes, (ulong)own.Tag, place);
        return count;
    }

    private static int OfBrackets(Reading reading, int at, Span<ulong> keys, int count, ref int quiet)
    {
        var (before, behind) = ((ulong)reading.BracketBefore[at], (ulong)reading.BracketBehind[at]);
        keys[count++] = FeatureHash.Of(Bracketed + 2, before >> 4, behind >> 4, reading.Characters[at]);
        if ((before | behind) != 0)
        {
            return OfBracketPair(before, behind, keys, count);
        }

        quiet |= 1;
        return count;
    }

    private static int OfBracketPair(ulong before, ulong behind, Span<ulong> keys, int count)
    {
        keys[count++] = FeatureHash.Of(Bracketed, before >> 4, behind >> 4);
        keys[count++] = FeatureHash.Of(Bracketed + 1, before, behind);
        return count;
    }

    private static int OfList(Reading reading, int list, int at, Span<ulong> keys, int count, ref int quiet)
    {
        var marks = reading.Lists[list];
        ulong last = at > 0 ? (ulong)marks[at - 1] : 0, own = (ulong)marks[at], next = at + 1 < reading.Length ? (ulong)marks[at + 1] : 0;
        var word = reading.Words[reading.WordAt[at] + 2];
        keys[count++] = FeatureHash.Of(Template(list) + 3, own, ((ulong)word.Tag << 2) | PlaceIn(word, at));
        if ((last | own | next) != 0)
        {
            return OfMatches(list, last, own, next, keys, count);
        }

        quiet |= 2 << list;
        return count;
    }

    private static int OfMatches(int list, ulong last, ulong own, ulong next, Span<ulong> keys, int count)
    {
        var template = Template(list);
        keys[count++] = FeatureHash.Of(template + 5, last);
        keys[count++] = FeatureHash.Of(template + 4, next);
        keys[count++] = FeatureHash.Of(template, own);
        keys[count++] = FeatureHash.Of(template + 1, own / 100, own % 4);
        keys[count++] = FeatureHash.Of(template + 2, last / 100, next / 100, own / 100);
        return count;
    }

    private static ulong Template(int list) => Listed + (10 * (ulong)list);

    private static ulong At(ReadOnlySpan<char> text, int at) => at < 0 ? 1UL : at >= text.Length ? 2UL : text[at];

    private static ulong PlaceIn(WordFacts word, int at) =>
        word.End - word.Start == 1 ? 3UL : at == word.Start ? 0UL : at == word.End - 1 ? 2UL : 1UL;
}
