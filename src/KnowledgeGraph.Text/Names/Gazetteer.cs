using System.Numerics;
using System.Runtime.InteropServices;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Text.Names;

/// <summary>
/// Finds all known surfaces in one pass. The first two units of a position lead to the surfaces that begin with them, which lie
/// sorted, so that each further unit narrows their range; most units begin no name and are refused by a sieve. They are sorted when a text first asks for them: a question of ten words
/// asks for a handful of many thousand. Names are short, so that a position costs a handful of comparisons; most of the time is waiting for memory, so a stretch
/// of text goes through each step as a whole, and the processor waits for many places at once. Safe to share between threads.
/// </summary>
public sealed class Gazetteer
{
    private const int FewestSlots = 8;
    private const int SlotsABeginning = 4;
    private const int MostSlots = 20;
    private const int Stretch = 256;
    private readonly List<SurfaceEntry> _entries = [];
    private readonly Dictionary<int, int> _places;
    private readonly List<int> _last = [];
    private readonly SurfaceRange?[] _ranges;
    private readonly BeginningSieve _beginnings;

    private Gazetteer(Lexicon lexicon, Func<string, string> fold, IEnumerable<string> notNames)
    {
        _places = new Dictionary<int, int>(lexicon.Rows.Count);
        _beginnings = new BeginningSieve(Math.Clamp(BitOperations.Log2((uint)lexicon.Rows.Count + 1) + SlotsABeginning, FewestSlots, MostSlots));
        foreach (var row in lexicon.Rows)
        {
            foreach (var surface in row.Surfaces)
            {
                Add(MatchKey.Of(fold(surface.Text)), new GazetteerSense(row, surface.Contextual));
            }
        }

        foreach (var word in notNames)
        {
            Add(MatchKey.Of(fold(word)), null);
        }

        _ranges = new SurfaceRange?[_last.Count];
    }

    /// <summary>The gazetteer of a lexicon.</summary>
    /// <param name="lexicon">The names.</param>
    /// <param name="fold">How texts are folded before they are compared.</param>
    /// <param name="notNames">Ordinary words that contain a name by chance (小米粒): found as hits without senses.</param>
    public static Gazetteer Of(Lexicon lexicon, Func<string, string> fold, IEnumerable<string>? notNames = null) => new(lexicon, fold, notNames ?? []);

    /// <summary>
    /// A gazetteer of those shipped names only that may stand in a short text, such as a question: in that text it finds what one of all names finds,
    /// and is made several times as fast.
    /// </summary>
    /// <param name="text">The text; the shorter, the less is read.</param>
    public static Gazetteer For(MatchKey text) => Of(Lexicon.BuiltInWith(new SurfaceSieve(text).MayStand), FoldedText.Fold);

    /// <summary>All surfaces of the text that cut no word, by start, the longer first. They may lie in one another and overlap.</summary>
    public IReadOnlyList<GazetteerHit> Find(MatchKey text)
    {
        var hits = new List<GazetteerHit>();
        Span<(int Start, int Place)> found = stackalloc (int, int)[Stretch];
        Span<int> shortest = stackalloc int[Stretch];
        for (var from = 0; from + 1 < text.Value.Length; from += Stretch)
        {
            var count = Known(text.Value, found[..Possible(text.Value, from, found)]);
            for (var i = 0; i < count; i++)
            {
                shortest[i] = Range(found[i].Place).Keys[0].Length;
            }

            for (var i = 0; i < count; i++)
            {
                Collect(text, found[i].Start, Range(found[i].Place), shortest[i], hits);
            }
        }

        return hits;
    }

    // The positions of a stretch that the sieve lets pass; their number. Written in any case and counted only then: which do cannot be foreseen.
    private int Possible(string text, int from, Span<(int Start, int Place)> starts)
    {
        var count = 0;
        for (var at = from; at < from + Stretch && at + 1 < text.Length; at++)
        {
            starts[count].Start = at;
            count += MayBegin(text, at) ? 1 : 0;
        }

        return count;
    }

    // Those at which surfaces begin, and where these are kept; their number.
    private int Known(string text, Span<(int Start, int Place)> starts)
    {
        var count = 0;
        foreach (var (start, _) in starts)
        {
            if (_places.TryGetValue(Prefix(text, start), out var place))
            {
                starts[count++] = (start, place);
            }
        }

        return count;
    }

    private static void Collect(MatchKey text, int start, SurfaceRange range, int shortest, List<GazetteerHit> hits)
    {
        var first = hits.Count;
        var (from, to) = (0, range.Keys.Length);
        for (var depth = 2; from < to; depth++)
        {
            if ((from == 0 ? shortest : range.Keys[from].Length) == depth)
            {
                if (Stands(text, start, depth) is { } span)
                {
                    hits.Insert(first, new GazetteerHit(span, range.Senses[from]));
                }

                from++;
            }

            if (start + depth >= text.Value.Length)
            {
                return;
            }

            (from, to) = range.Narrow(from, to, depth, text.Value[start + depth]);
        }
    }

    private SurfaceRange Range(int place)
    {
        if (Volatile.Read(ref _ranges[place]) is { } range)
        {
            return range;
        }

        var entries = new List<SurfaceEntry>();
        for (var i = _last[place]; i >= 0; i = _entries[i].Before)
        {
            entries.Add(_entries[i]);
        }

        entries.Reverse();
        range = SurfaceRange.Of(entries);
        Volatile.Write(ref _ranges[place], range);
        return range;
    }

    private void Add(string key, GazetteerSense? sense)
    {
        if (key.Length < 2)
        {
            return;
        }

        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, Prefix(key, 0), out var isKnown);
        if (!isKnown)
        {
            place = _last.Count;
            _last.Add(-1);
        }

        if (key.Length == 2)
        {
            _beginnings.Add(key[0], key[1]);
        }
        else
        {
            _beginnings.Add(key[0], key[1], key[2]);
        }

        _entries.Add(new SurfaceEntry(key, sense, _last[place]));
        _last[place] = _entries.Count - 1;
    }

    private static Span? Stands(MatchKey text, int start, int length)
    {
        var span = text.ToFolded(start, length);
        return WordBoundary.Before(text.Folded, span.Start) && WordBoundary.After(text.Folded, span.End)
            ? Quotes.Balance(text.Folded, span)
            : null;
    }

    private bool MayBegin(string text, int at) =>
        _beginnings.MayHold(text[at], text[at + 1]) | (at + 2 < text.Length && _beginnings.MayHold(text[at], text[at + 1], text[at + 2]));

    private static int Prefix(string text, int at) => (text[at] << 16) | (at + 1 < text.Length ? text[at + 1] : 0);
}
