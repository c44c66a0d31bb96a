using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Features;

/// <summary>
/// The lists of names as keys of all their beginnings, each with the code of the surface that it is, or 0: a text is walked character by
/// character for as long as its key is known. The names themselves are not kept: a model holds no text.
/// </summary>
internal sealed class SurfaceTable
{
    private const int Unused = -1;
    private const ulong Seed = 0x5EED;
    private const int DroppedBits = 16;
    private const int KeyBits = 64 - DroppedBits;
    private const ulong CodeMask = (2UL << SurfaceCode.Bits) - 1;
    private const int FilterBits = 20;

    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];
    private readonly bool[] _first = new bool[char.MaxValue + 1];
    private readonly Buckets _codes;

    /// <summary>Takes the keys of beginnings in ascending order, and their codes.</summary>
    public SurfaceTable(ulong[] keys, int[] codes)
    {
        (Keys, Codes) = (keys, codes);
        _codes = new Buckets(keys.Length, KeyBits, SurfaceCode.Bits + 1);
        for (var i = 0; i < keys.Length; i++)
        {
            _codes.Add(keys[i], (ulong)codes[i] + 1);
            _filter[PlaceInFilter(keys[i])] |= 1UL << (int)(keys[i] & 63);
        }

        for (var c = 0; c < _first.Length; c++)
        {
            _first[c] = Find(Extend(Begin, (char)c)) != Unused;
        }
    }

    /// <summary>The keys in ascending order.</summary>
    public ulong[] Keys { get; }

    /// <summary>The codes by key.</summary>
    public int[] Codes { get; }

    /// <summary>The table of these surfaces, which are in the normal form.</summary>
    public static SurfaceTable Of(IEnumerable<KeyValuePair<string, int>> surfaces)
    {
        var codes = new SortedDictionary<ulong, int>();
        foreach (var (surface, code) in surfaces)
        {
            var hash = Begin;
            foreach (var c in surface)
            {
                hash = Extend(hash, c);
                codes.TryAdd(hash >> DroppedBits, 0);
            }

            codes[hash >> DroppedBits] = code;
        }

        return new SurfaceTable([.. codes.Keys], [.. codes.Values]);
    }

    /// <summary>The key of nothing.</summary>
    public static ulong Begin => Seed;

    /// <summary>The key of a beginning and one more character.</summary>
    public static ulong Extend(ulong hash, char c) => FeatureHash.Mix(hash, c);

    /// <summary>Whether surfaces begin with the character.</summary>
    public bool IsFirst(char c) => _first[c];

    /// <summary>The code of the surface with that key; 0 where it only begins surfaces; -1 where it does not.</summary>
    public int Find(ulong hash)
    {
        var key = hash >> DroppedBits;
        return MayHold(key) ? (int)(_codes.Find(key) & CodeMask) - 1 : Unused;
    }

    /// <summary>The code of a text in any form; 0 where it is no surface.</summary>
    public int CodeOf(ReadOnlySpan<char> text)
    {
        var hash = Begin;
        foreach (var c in text)
        {
            hash = Extend(hash, Normal.Of(c));
        }

        return Math.Max(0, Find(hash));
    }

    /// <summary>Whether surfaces may begin with the characters of that key; the memory where they stand is asked for.</summary>
    public bool Ask(ulong hash)
    {
        var key = hash >> DroppedBits;
        var mayHold = MayHold(key);
        if (mayHold)
        {
            _codes.Ask(key);
        }

        return mayHold;
    }

    private bool MayHold(ulong key) => (_filter[PlaceInFilter(key)] & (1UL << (int)(key & 63))) != 0;

    // Most questions are answered by one bit of a small table that stays in the processor's cache.
    private static int PlaceInFilter(ulong key) => (int)(key >> 6) & ((1 << (FilterBits - 6)) - 1);
}
