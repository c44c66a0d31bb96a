using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using KnowledgeGraph.Extraction.Recognition.Features;
using KnowledgeGraph.Extraction.Recognition.Modelling;

namespace KnowledgeGraph.Extraction.Recognition.Decoding;

/// <summary>What the features of each character say of each label: the sums of their rows.</summary>
internal sealed class Emissions(ModelWeights weights)
{
    private readonly ulong[] _keys = new ulong[Templates.MaxKeys];
    private readonly short[] _sum = new short[Labels.Stride];

    /// <summary>The scores of the labels of a character; overwritten by the next call.</summary>
    public ReadOnlySpan<short> Of(Reading reading, int at)
    {
        var count = Templates.Collect(reading, at, _keys);
        Array.Clear(_sum);
        for (var i = 0; i < count; i++)
        {
            var row = weights.Find(_keys[i]);
            if (row >= 0)
            {
                Add(weights.Rows.AsSpan(row, Labels.Stride));
            }
        }

        return _sum;
    }

    private void Add(ReadOnlySpan<sbyte> row)
    {
        ref var from = ref MemoryMarshal.GetReference(row);
        ref var to = ref MemoryMarshal.GetArrayDataReference(_sum);
        for (nuint i = 0; i < Labels.Stride; i += (nuint)Vector128<sbyte>.Count)
        {
            var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref from, i));
            (Vector128.LoadUnsafe(ref to, i) + low).StoreUnsafe(ref to, i);
            (Vector128.LoadUnsafe(ref to, i + 8) + high).StoreUnsafe(ref to, i + 8);
        }
    }
}
