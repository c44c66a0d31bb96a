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

    /// <summary>Writes the scores of the labels of a character.</summary>
    public void Of(Reading reading, int at, Span<short> scores)
    {
        Span<ulong> keys = stackalloc ulong[Templates.MaxKeys];
        var count = Templates.CollectHeard(reading, at, keys, out var quiet);
        _quiet[quiet].CopyTo(scores);
        AddAll(keys[..count], scores);
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
