using System.Numerics;

namespace KnowledgeGraph.Extraction.Recognition.Modelling;

/// <summary>The integer weights of features: rows of one byte a label, found by key.</summary>
internal sealed class ModelWeights
{
    /// <summary>What a weight of one becomes.</summary>
    public const int UnitsPerNat = 24;

    /// <summary>The bits of a feature's hash that are its key in a model.</summary>
    public const int KeyBits = 48;

    private readonly ulong[] _cells;
    private readonly ulong _mask;

    /// <summary>Takes keys in ascending order and their rows.</summary>
    public ModelWeights(ulong[] keys, sbyte[] rows)
    {
        Keys = keys;
        Rows = rows;
        _cells = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2))];
        _mask = (ulong)_cells.Length - 1;
        for (var row = 0; row < keys.Length; row++)
        {
            var at = keys[row] & _mask;
            while (_cells[at] != 0)
            {
                at = (at + 1) & _mask;
            }

            _cells[at] = Cell(keys[row], row);
        }
    }

    /// <summary>The keys in ascending order.</summary>
    public ulong[] Keys { get; }

    /// <summary>The rows, each of <see cref="Labels.Stride"/> weights.</summary>
    public sbyte[] Rows { get; }

    /// <summary>The key of a feature's hash.</summary>
    public static ulong KeyOf(ulong hash) => hash >> (64 - KeyBits);

    /// <summary>
    /// Replaces the hashes of features by the offsets of their rows in <see cref="Rows"/>; returns how many have one. The table and the rows are far
    /// larger than the processor's caches, so all places are asked for before the first is looked at.
    /// </summary>
    public int Find(ReadOnlySpan<ulong> hashes, Span<int> rows)
    {
        foreach (var hash in hashes)
        {
            Prefetch.Ask(ref _cells[KeyOf(hash) & _mask]);
        }

        var found = 0;
        foreach (var hash in hashes)
        {
            var row = Find(hash);
            if (row >= 0)
            {
                Prefetch.Ask(ref Rows[row]);
                rows[found++] = row;
            }
        }

        return found;
    }

    private int Find(ulong hash)
    {
        var key = KeyOf(hash);
        for (var at = key & _mask; _cells[at] != 0; at = (at + 1) & _mask)
        {
            if (_cells[at] >> 32 == key >> 16)
            {
                return ((int)(uint)_cells[at] - 1) * Labels.Stride;
            }
        }

        return -1;
    }

    // The upper 32 bits of the key beside the row: with the place they tell almost all of its 48.
    private static ulong Cell(ulong key, int row) => (key >> 16 << 32) | (uint)(row + 1);
}
