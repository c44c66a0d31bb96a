using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using KnowledgeGraph.Extraction.Recognition.Features;
using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Decoding;

/// <summary>What the features of each character say of each label: the sums of their rows. Immutable.</summary>
internal sealed class Emissions
{
    private readonly ModelWeights _weights;
    private readonly short[][] _quiet;

    /// <summary>Adds up the rows of quiet sets once.</summary>
    public Emissions(ModelWeights weights)
    {
        _weights = weights;
        _quiet = new short[1 << Templates.QuietSets][];
        Span<ulong> keys = stackalloc ulong[Templates.MaxKeys];
        for (var set = 0; set < _quiet.Length; set++)
        {
            _quiet[set] = new short[Labels.Stride];
            AddAll(keys[..Templates.CollectQuiet(set, keys, 0)], _quiet[set]);
        }
    }

    /// <summary>Writes the scores of the labels of a character, which begin with those of its word.</summary>
    public void Of(Reading reading, int at, ReadOnlySpan<short> word, Span<short> scores)
    {
        Span<ulong> keys = stackalloc ulong[Templates.MaxKeys];
        var count = Templates.CollectHeard(reading, at, keys, out var quiet);
        Sum(word, _quiet[quiet], scores);
        AddAll(keys[..count], scores);
    }

    /// <summary>Writes what a word says of the labels of all its characters.</summary>
    public void OfWord(Reading reading, int word, Span<short> scores)
    {
        Span<ulong> keys = stackalloc ulong[Templates.MaxKeys];
        scores.Clear();
        AddAll(keys[..Templates.CollectWord(reading, word, keys)], scores);
    }

    private static void Sum(ReadOnlySpan<short> a, ReadOnlySpan<short> b, Span<short> sum)
    {
        for (var i = 0; i < Labels.Stride; i += Vector128<short>.Count)
        {
            (Vector128.Create(a[i..]) + Vector128.Create(b[i..])).CopyTo(sum[i..]);
        }
    }

    private void AddAll(ReadOnlySpan<ulong> keys, Span<short> scores)
    {
        Span<int> rows = stackalloc int[Templates.MaxKeys];
        foreach (var row in rows[.._weights.Find(keys, rows)])
        {
            Add(_weights.Rows.AsSpan(row, Labels.Stride), scores);
        }
    }

    private static void Add(ReadOnlySpan<sbyte> row, Span<short> scores)
    {
        ref var from = ref MemoryMarshal.GetReference(row);
        ref var to = ref MemoryMarshal.GetReference(scores);
        for (nuint i = 0; i < Labels.Stride; i += (nuint)Vector128<sbyte>.Count)
        {
            var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref from, i));
            (Vector128.LoadUnsafe(ref to, i) + low).StoreUnsafe(ref to, i);
            (Vector128.LoadUnsafe(ref to, i + 8) + high).StoreUnsafe(ref to, i + 8);
        }
    }
}
