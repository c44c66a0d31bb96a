using System.Numerics;
using KnowledgeGraph.Extraction.Recognition.Features;

namespace KnowledgeGraph.Extraction.Recognition.Modelling;

/// <summary>
/// The integer weights of features: rows of one byte a label. The rows of one subject stand side by side in the order of its roles, so that a subject is
/// found once for all characters that it is a feature of.
/// </summary>
internal sealed class ModelWeights
{
    /// <summary>What a weight of one becomes.</summary>
    public const int UnitsPerNat = 24;

    /// <summary>The bits of a feature's key.</summary>
    public const int KeyBits = 48;

    private const int MaskBits = 1 << FeatureHash.RoleBits;
    private const int CheckBits = 24;
    private const int SubjectBits = KeyBits - FeatureHash.RoleBits;
    private const int RowMask = (1 << (64 - MaskBits - CheckBits)) - 1;

    private const ulong RoleMask = (1UL << MaskBits) - 1;

    private readonly ulong[] _cells;
    private readonly ulong _mask;

    /// <summary>Takes keys in ascending order and their rows.</summary>
    public ModelWeights(ulong[] keys, sbyte[] rows)
    {
        Keys = keys;
        Rows = rows.Length > 0 ? rows : new sbyte[Labels.Stride];
        _cells = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, CountSubjects(keys) * 2))];
        _mask = (ulong)_cells.Length - 1;
        for (var row = 0; row < keys.Length;)
        {
            var (first, subject, roles) = (row, keys[row] >> FeatureHash.RoleBits, 0UL);
            for (; row < keys.Length && keys[row] >> FeatureHash.RoleBits == subject; row++)
            {
                roles |= 1UL << (int)(keys[row] & (MaskBits - 1));
            }

            Insert(subject, first, roles);
        }
    }

    /// <summary>The keys in ascending order.</summary>
    public ulong[] Keys { get; }

    /// <summary>The rows, each of <see cref="Labels.Stride"/> weights.</summary>
    public sbyte[] Rows { get; }

    /// <summary>
    /// Replaces the keys of subjects by their cells, 0 where none is known. The table and the rows are far larger than the processor's caches, so
    /// all places are asked for before the first is looked at.
    /// </summary>
    public void Find(ReadOnlySpan<ulong> subjects, Span<ulong> cells)
    {
        const int ahead = 24;
        for (var i = 0; i < subjects.Length + ahead; i++)
        {
            if (i < subjects.Length)
            {
                Prefetch.Ask(ref _cells[subjects[i] & _mask]);
            }

            if (i >= ahead)
            {
                var cell = Find(subjects[i - ahead]);
                cells[i - ahead] = cell;
                var first = FirstRow(cell) * Labels.Stride;
                Prefetch.Ask(ref Rows[first]);
                Prefetch.Ask(ref Rows[first + (Math.Clamp(BitOperations.PopCount(cell & RoleMask), 1, 3) * Labels.Stride) - 1]);
            }
        }
    }

    /// <summary>The cell of a subject: which roles it has rows for, and where they begin; 0 when none.</summary>
    public ulong Find(ulong subject)
    {
        for (var at = subject & _mask; _cells[at] != 0; at = (at + 1) & _mask)
        {
            if (_cells[at] >> (64 - CheckBits) == subject >> (SubjectBits - CheckBits))
            {
                return _cells[at];
            }
        }

        return 0;
    }

    /// <summary>Whether a cell has a row for a role: 1 or 0.</summary>
    public static int Has(ulong cell, int role) => (int)(cell >> role) & 1;

    /// <summary>The number of the row for a role that the cell has.</summary>
    public static int RowOf(ulong cell, int role) => FirstRow(cell) + BitOperations.PopCount((uint)cell & ((1U << role) - 1));

    private static int FirstRow(ulong cell) => (int)(cell >> MaskBits) & RowMask;

    // The upper 24 of a subject's bits beside the row: with the place they tell almost all of its 44.
    private void Insert(ulong subject, int row, ulong roles)
    {
        var at = subject & _mask;
        while (_cells[at] != 0)
        {
            at = (at + 1) & _mask;
        }

        _cells[at] = (subject >> (SubjectBits - CheckBits) << (64 - CheckBits)) | ((ulong)row << MaskBits) | roles;
    }

    private static int CountSubjects(ulong[] keys)
    {
        var count = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            count += i == 0 || keys[i] >> FeatureHash.RoleBits != keys[i - 1] >> FeatureHash.RoleBits ? 1 : 0;
        }

        return count;
    }
}
