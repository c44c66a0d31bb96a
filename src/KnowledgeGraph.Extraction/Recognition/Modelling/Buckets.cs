using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Extraction.Recognition.Modelling;

/// <summary>
/// A table of keys and their values, in cells of eight bytes: the upper bits of the key, then the value. The lower bits of the key say in which bucket it
/// stands, a line of the processor's cache, whose cells are compared at once: whether and where a key stands cannot be foreseen, and a wrong guess costs
/// more than eight comparisons.
/// </summary>
internal sealed class Buckets
{
    private const int Size = Lines.Size / sizeof(ulong);
    private const int KeysABucket = 5;

    private readonly ArraySegment<ulong> _cells;
    private readonly ulong _mask;
    private readonly int _valueBits;
    private readonly int _droppedBits;

    /// <summary>Prepares a table.</summary>
    /// <param name="keys">How many keys it will hold.</param>
    /// <param name="keyBits">The bits of a key.</param>
    /// <param name="valueBits">The bits of a value, which is not 0; the more, the fewer buckets tell keys apart with certainty.</param>
    public Buckets(int keys, int keyBits, int valueBits)
    {
        var buckets = (int)BitOperations.RoundUpToPowerOf2((uint)(keys / KeysABucket) + 1);
        (_cells, _mask) = (Lines.Of<ulong>(buckets * Size), (ulong)buckets - 1);
        (_valueBits, _droppedBits) = (valueBits, Math.Max(0, keyBits + valueBits - 64));
    }

    /// <summary>Adds a key.</summary>
    public void Add(ulong key, ulong value)
    {
        var at = (int)(key & _mask) * Size;
        while (_cells[at] != 0)
        {
            at = (at + 1) % _cells.Count;
        }

        _cells[at] = (key >> _droppedBits << _valueBits) | value;
    }

    /// <summary>Asks for the memory where a key stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Ask(ulong key) => Prefetch.Ask(ref Bucket(key & _mask));

    /// <summary>The cell of a key, its value in the lower bits; 0 when there is none.</summary>
    public ulong Find(ulong key)
    {
        var wanted = Vector256.Create(key >> _droppedBits);
        for (var bucket = key & _mask; ; bucket = (bucket + 1) & _mask)
        {
            // A free cell is 0 whatever it is taken for, and stands behind all others.
            ref var cells = ref Bucket(bucket);
            var first = Vector256.LoadUnsafe(ref cells);
            var second = Vector256.LoadUnsafe(ref cells, (nuint)Vector256<ulong>.Count);
            var same = Vector256.Equals(first >>> _valueBits, wanted).ExtractMostSignificantBits()
                | (Vector256.Equals(second >>> _valueBits, wanted).ExtractMostSignificantBits() << Vector256<ulong>.Count);
            if (same != 0)
            {
                return Unsafe.Add(ref cells, BitOperations.TrailingZeroCount(same));
            }

            if (second[Vector256<ulong>.Count - 1] == 0)
            {
                return 0;
            }
        }
    }

    private ref ulong Bucket(ulong number) => ref _cells.Array![_cells.Offset + ((int)number * Size)];
}
