using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Features;

/// <summary>
/// What is asked of a character and its surroundings. Templates and roles are part of a feature's key: a changed or moved one makes old models
/// useless, so raise <see cref="Version"/> with it.
/// </summary>
internal static class Templates
{
    /// <summary>The version of all templates, kept in the model file.</summary>
    public const int Version = 5;

    /// <summary>More features than any character has.</summary>
    public const int MaxFeatures = 96;

    private const ulong Bias = 1;
    private const ulong Classes = 75;
    private const ulong Phrased = 88;
    private const ulong Bracketed = 100;
    private const ulong Latin = 120;
    private const ulong Listed = 130;
    private const ulong Themed = 300;

    private const int Unbracketed = 5;
    private const int AsLast = 4;
    private const int AsNext = 5;
    private const int AroundBrackets = 6;
    private const int Around = 15;
    private const int ShortestAround = 2;
    private const int PlacesOfHead = 0;
    private const int PlacesOfBefore = 4;
    private const int PlacesOfBehind = 8;

    /// <summary>Hands over all features of a character.</summary>
    public static void Collect<T>(Reading reading, int at, ref T sink)
        where T : struct, IFeatureSink, allows ref struct
    {
        CollectHeard(reading, at, ref sink, out var quiet);
        CollectSets(quiet.Sets, ref sink);
        CollectClass(quiet, ref sink);
        var index = reading.WordAt[at] + 2;
        CollectWord(reading, index, ref sink);
        CollectLast(reading.Words[index - 1].Tag, ref sink);
        CollectNext(reading.Words[index + 1].Tag, ref sink);
        CollectThemes(reading.Themes, reading.Themes.PartAt(at), ref sink);
    }

    /// <summary>Hands over what a part of a stretch is about.</summary>
    public static void CollectThemes<T>(Themes themes, int part, ref T sink)
        where T : struct, IFeatureSink, allows ref struct
    {
        for (var type = 0; type < ThemeTable.Types; type++)
        {
            if (themes.Degree(part, type) is var degree and not 0)
            {
                sink.AddRare(FeatureHash.Of(Themed, (ulong)type, (ulong)degree));
            }
        }
    }

    /// <summary>Hands over the features of a character without those that <paramref name="quiet"/> stands for and those of its word.</summary>
    public static void CollectHeard<T>(Reading reading, int at, ref T sink, out Quiet quiet)
        where T : struct, IFeatureSink, allows ref struct
    {
        var word = reading.Words[reading.WordAt[at] + 2];
        var place = PlaceIn(word, at);
        OfCharacters(reading.Subjects, at, ref sink);
        OfWords(reading, at, place, ref sink);
        if (reading.IsWide)
        {
            OfLatin(reading, at, ref sink);
        }

        var (sets, unlisted) = (OfBrackets(reading, at, ref sink) ? 0 : 1, 0);
        for (var list = 0; list < SurfaceCode.Lists; list++)
        {
            sets |= OfList(reading.Lists[list], list, at, reading.Length, ref sink) ? 0 : 2 << list;
            if (reading.Lists[list][at] is var own and not 0)
            {
                sink.AddRare(FeatureHash.Of(Template(list) + 3, (ulong)own, ((ulong)word.Tag << 2) | (uint)place));
            }
            else
            {
                unlisted |= 1 << list;
            }
        }

        quiet = new Quiet(sets, unlisted, word.Tag, place);
    }

    /// <summary>Hands over the features of quiet sets, and the one that every character has.</summary>
    public static void CollectSets<T>(int sets, ref T sink)
        where T : struct, IFeatureSink, allows ref struct
    {
        sink.AddRare(FeatureHash.Of(Bias, 0));
        if ((sets & 1) != 0)
        {
            OfBracketPair(0, 0, ref sink);
        }

        for (var list = 0; list < SurfaceCode.Lists; list++)
        {
            if ((sets & (2 << list)) != 0)
            {
                CollectMatches(list, 0, 0, 0, ref sink);
            }
        }
    }

    /// <summary>Hands over the features of a word's class, with and without the lists that have no match.</summary>
    public static void CollectClass<T>(Quiet quiet, ref T sink)
        where T : struct, IFeatureSink, allows ref struct
    {
        var tag = ((ulong)quiet.Tag << 2) | (uint)quiet.Place;
        sink.AddRare(FeatureHash.Of(Classes, tag));
        for (var list = 0; list < SurfaceCode.Lists; list++)
        {
            if ((quiet.Unlisted & (1 << list)) != 0)
            {
                sink.AddRare(FeatureHash.Of(Template(list) + 3, 0, tag));
            }
        }
    }

    /// <summary>Hands over the feature of the class of the word before.</summary>
    public static void CollectLast<T>(int tag, ref T sink)
        where T : struct, IFeatureSink, allows ref struct => sink.AddRare(FeatureHash.Of(Classes + 1, (ulong)tag));

    /// <summary>Hands over the feature of the class of the word behind.</summary>
    public static void CollectNext<T>(int tag, ref T sink)
        where T : struct, IFeatureSink, allows ref struct => sink.AddRare(FeatureHash.Of(Classes + 2, (ulong)tag));

    /// <summary>Hands over the features that all characters of a word share, but for the classes of its neighbours; the index is that in <see cref="Reading.Words"/>.</summary>
    public static void CollectWord<T>(Reading reading, int index, ref T sink)
        where T : struct, IFeatureSink, allows ref struct
    {
        sink.Add(reading.Subjects.Word(index - 1), AsLast);
        sink.Add(reading.Subjects.Word(index + 1), AsNext);
        if (reading.IsWide)
        {
            OfPhrase(reading, index, ref sink);
        }
        else
        {
            OfSurroundings(reading, index, ref sink);
        }
    }

    /// <summary>What is said around a title tells a game from a film or a book: the words of the sentence outside the brackets, wherever they stand.</summary>
    private static void OfSurroundings<T>(Reading reading, int index, ref T sink)
        where T : struct, IFeatureSink, allows ref struct
    {
        var (open, close) = reading.BracketsAt[reading.Words[index].Start];
        if (open < 0 || close < 0)
        {
            return;
        }

        var last = Math.Min(reading.Words.Count - WordFacts.Edges, index + Around + 1);
        for (var i = Math.Max(WordFacts.Edges, index - Around); i < last; i++)
        {
            var word = reading.Words[i];
            if ((word.Start > close || word.End <= open) && word.End - word.Start >= ShortestAround)
            {
                sink.Add(reading.Subjects.Word(i), AroundBrackets);
            }
        }
    }

    private static void OfPhrase<T>(Reading reading, int index, ref T sink)
        where T : struct, IFeatureSink, allows ref struct
    {
        var (first, head) = (reading.Phrases.First(index), reading.Phrases.Last(index));
        var place = Math.Min(index - first, 1) | (index == head ? 2 : 0);
        sink.Add(reading.Subjects.Phrase(head), PlacesOfHead + place);
        sink.Add(reading.Subjects.Phrase(first - 1), PlacesOfBefore + place);
        sink.Add(reading.Subjects.Phrase(head + 1), PlacesOfBehind + place);
        var (open, close) = reading.BracketsAt[reading.Words[index].Start];
        if (open > 0 && close > 0)
        {
            sink.AddRare(FeatureHash.Of(Phrased, reading.Words[reading.WordAt[open - 1] + 2].Hash, reading.Characters[open]));
            sink.AddRare(FeatureHash.Of(Phrased + 1, close + 1 < reading.Length ? reading.Words[reading.WordAt[close + 1] + 2].Hash : 0, reading.Characters[open]));
        }
    }

    private static void OfLatin<T>(Reading reading, int at, ref T sink)
        where T : struct, IFeatureSink, allows ref struct
    {
        var shape = reading.Latin.ShapeAt(at);
        if (shape == 0)
        {
            return;
        }

        var (start, end) = (reading.Latin.StartAt(at), reading.Latin.EndAt(at));
        var place = (at == start ? 1UL : 0) | (at == end - 1 ? 2UL : 0);
        var text = reading.Characters;
        sink.AddLatin(new LatinPlace(shape, place, At(text, start - 2), At(text, start - 1), At(text, end), At(text, end + 1)));
    }

    /// <summary>Hands over what stands in and around a run of Latin letters.</summary>
    public static void CollectLatin<T>(in LatinPlace at, ref T sink)
        where T : struct, IFeatureSink, allows ref struct
    {
        sink.AddRare(FeatureHash.Of(Latin, at.Shape, at.Place));
        sink.AddRare(FeatureHash.Of(Latin + 1, at.B, at.Place));
        sink.AddRare(FeatureHash.Of(Latin + 2, at.C, at.Place));
        sink.AddRare(FeatureHash.Of(Latin + 3, at.A, at.B));
        sink.AddRare(FeatureHash.Of(Latin + 4, at.C, at.D));
        sink.AddRare(FeatureHash.Of(Latin + 5, at.Shape, at.C));
    }

    private static void OfCharacters<T>(Subjects subjects, int at, ref T sink)
        where T : struct, IFeatureSink, allows ref struct
    {
        for (var distance = -2; distance <= 2; distance++)
        {
            sink.Add(subjects.Character(at + distance), 2 + distance);
        }

        for (var distance = -2; distance < 2; distance++)
        {
            sink.Add(subjects.Pair(at + distance), 2 + distance);
        }

        sink.Add(subjects.Skip(at - 1), 0);
        for (var distance = -2; distance <= 0; distance++)
        {
            sink.Add(subjects.Triple(at + distance), 2 + distance);
        }
    }

    private static void OfWords<T>(Reading reading, int at, int place, ref T sink)
        where T : struct, IFeatureSink, allows ref struct
    {
        var index = reading.WordAt[at] + 2;
        sink.Add(reading.Subjects.Word(index), place);
        sink.Add(reading.Subjects.WordPair(index - 1), place);
        sink.Add(reading.Subjects.WordPair(index), Quiet.Places + place);
    }

    private static bool OfBrackets<T>(Reading reading, int at, ref T sink)
        where T : struct, IFeatureSink, allows ref struct
    {
        var (before, behind) = ((ulong)reading.BracketBefore[at], (ulong)reading.BracketBehind[at]);
        if ((before | behind) == 0)
        {
            sink.Add(reading.Subjects.Character(at), Unbracketed);
            return false;
        }

        sink.AddRare(FeatureHash.Of(Bracketed + 2, before >> 4, behind >> 4, reading.Characters[at]));
        OfBracketPair(before, behind, ref sink);
        return true;
    }

    private static void OfBracketPair<T>(ulong before, ulong behind, ref T sink)
        where T : struct, IFeatureSink, allows ref struct
    {
        sink.AddRare(FeatureHash.Of(Bracketed, before >> 4, behind >> 4));
        sink.AddRare(FeatureHash.Of(Bracketed + 1, before, behind));
    }

    private static bool OfList<T>(int[] marks, int list, int at, int length, ref T sink)
        where T : struct, IFeatureSink, allows ref struct
    {
        var (last, own, next) = (at > 0 ? marks[at - 1] : 0, marks[at], at + 1 < length ? marks[at + 1] : 0);
        if ((last | own | next) == 0)
        {
            return false;
        }

        sink.AddMatches(list, last, own, next);
        return true;
    }

    /// <summary>Hands over the surroundings of a character in a list: the marks of its neighbours and its own.</summary>
    public static void CollectMatches<T>(int list, ulong last, ulong own, ulong next, ref T sink)
        where T : struct, IFeatureSink, allows ref struct
    {
        var template = Template(list);
        sink.AddRare(FeatureHash.Of(template + 5, last));
        sink.AddRare(FeatureHash.Of(template + 4, next));
        sink.AddRare(FeatureHash.Of(template, own));
        sink.AddRare(FeatureHash.Of(template + 1, own / 100, own % 4));
        sink.AddRare(FeatureHash.Of(template + 2, last / 100, next / 100, own / 100));
    }

    private static ulong Template(int list) => Listed + (10 * (ulong)list);

    private static ulong At(ReadOnlySpan<char> text, int at) => at < 0 ? 1UL : at >= text.Length ? 2UL : text[at];

    private static int PlaceIn(WordFacts word, int at) =>
        word.End - word.Start == 1 ? 3 : at == word.Start ? 0 : at == word.End - 1 ? 2 : 1;
}
