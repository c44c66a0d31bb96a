using KnowledgeGraph.Extraction.Recognition.Features;
using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Decoding;

/// <summary>
/// Sums of rows that are asked for again and again: what lists and runs of Latin letters say. Each is five or six features, and a text has the same few
/// hundred surroundings of this kind. One reader's own.
/// </summary>
/// <param name="emissions">Adds up.</param>
/// <param name="rare">The cells of subjects that are asked for one by one.</param>
internal sealed class KnownSums(Emissions emissions, RareCells rare)
{
    private const int Bits = 11;
    private const int Kinds = SurfaceCode.Lists + 1;
    private const int BitsOfMark = 16;

    // Marks have fewer bits, and no form of a run is mixed to it.
    private const ulong Nothing = ulong.MaxValue;

    private readonly ulong[] _keys = [.. Enumerable.Repeat(Nothing, Kinds << Bits)];
    private readonly short[] _sums = new short[(Kinds << Bits) * Labels.Stride];

    /// <summary>The cells of subjects that are asked for one by one.</summary>
    public RareCells Rare => rare;

    /// <summary>The sums by number.</summary>
    public ReadOnlySpan<short> Sums => _sums;

    /// <summary>The number of the sum of a surrounding in a list. It holds until another one is asked for in that list.</summary>
    public int OfMatches(int list, int last, int own, int next)
    {
        var key = (uint)last | ((ulong)own << BitsOfMark) | ((ulong)next << (2 * BitsOfMark));
        if (IsKnown(list, key, out var number))
        {
            return number;
        }

        var found = new FeatureRows(this, [], stackalloc int[Templates.MaxFeatures]);
        Templates.CollectMatches(list, (ulong)last, (ulong)own, (ulong)next, ref found);
        return Keep(number, key, found);
    }

    /// <summary>The number of the sum of what stands in and around a run of Latin letters. It holds until another one is asked for.</summary>
    public int OfLatin(in LatinPlace place)
    {
        var key = place.Key;
        if (IsKnown(SurfaceCode.Lists, key, out var number))
        {
            return number;
        }

        var found = new FeatureRows(this, [], stackalloc int[Templates.MaxFeatures]);
        Templates.CollectLatin(place, ref found);
        return Keep(number, key, found);
    }

    private bool IsKnown(int kind, ulong key, out int number)
    {
        number = (kind << Bits) | (int)(FeatureHash.Mix((ulong)kind, key) & ((1 << Bits) - 1));
        return _keys[number] == key;
    }

    private int Keep(int number, ulong key, FeatureRows found)
    {
        _keys[number] = key;
        emissions.Sum(found, _sums.AsSpan(number * Labels.Stride, Labels.Stride));
        return number;
    }
}
