using System.Numerics;
using KnowledgeGraph.Extraction.Recognition.Features;

namespace KnowledgeGraph.Extraction.Recognition.Modelling;

/// <summary>
/// The integer weights of features: rows of one byte a label. The numbers of the rows of one subject stand side by side in the order of its roles, so that
/// a subject is found once for all characters that it is a feature of.
/// </summary>
internal sealed class ModelWeights
{
    /// <summary>What a weight of one becomes.</summary>
    public const int UnitsPerNat = 24;

    /// <summary>The bits of a feature's key.</summary>
    public const int KeyBits = 48;

    private const int PlaceBits = 23;
    private const ulong RoleMask = (1UL << FeatureHash.Roles) - 1;

    // A cell has the roles of a subject in its lowest bits, then where their rows begin.
    private readonly Buckets _subjects;
    private readonly int[] _numbers;
    private readonly ArraySegment<sbyte> _rows;

    /// <summary>Takes keys in ascending order and their rows.</summary>
    public ModelWeights(ulong[] keys, SharedRows rows)
    {
        Keys = keys;
        _numbers = rows.Numbers;
        _rows = rows.Weights;
        _subjects = new Buckets(CountSubjects(keys), KeyBits - FeatureHash.RoleBits, PlaceBits + FeatureHash.Roles);
        for (var place = 0; place < keys.Length;)
        {
            var (first, subject, roles) = (place, keys[place] >> FeatureHash.RoleBits, 0UL);
            for (; place < keys.Length && keys[place] >> FeatureHash.RoleBits == subject; place++)
            {
                roles |= 1UL << FeatureHash.RoleOf(keys[place]);
            }

            _subjects.Add(subject, ((ulong)first << FeatureHash.Roles) | (roles <= RoleMask ? roles : throw new InvalidDataException("a feature has a role that does not exist.")));
        }
    }

    /// <summary>The keys in ascending order.</summary>
    public ulong[] Keys { get; }

    /// <summary>For every key the number of its row among <see cref="Rows"/>, and one more.</summary>
    public ReadOnlySpan<int> Numbers => _numbers;

    /// <summary>The rows, each of <see cref="SharedRows.Stride"/> weights.</summary>
    public ReadOnlySpan<sbyte> Rows => _rows;

    /// <summary>
    /// Replaces the keys of subjects by their cells, 0 where none is known. The tables are far larger than the processor's near caches, so all places are
    /// asked for before the first is looked at, and then what stands there: the numbers of rows, the rows.
    /// </summary>
    public void Find(ReadOnlySpan<ulong> subjects, Span<ulong> cells)
    {
        const int ahead = 20;
        var rows = _rows.AsSpan();
        for (var i = 0; i < subjects.Length + (2 * ahead); i++)
        {
            if (i < subjects.Length)
            {
                _subjects.Ask(subjects[i]);
            }

            if (i >= ahead && i - ahead < subjects.Length)
            {
                var cell = Find(subjects[i - ahead]);
                cells[i - ahead] = cell;
                Prefetch.Ask(ref _numbers[FirstPlace(cell)]);
            }

            if (i >= 2 * ahead)
            {
                var cell = cells[i - (2 * ahead)];
                foreach (var number in _numbers.AsSpan(FirstPlace(cell), BitOperations.PopCount(cell & RoleMask)))
                {
                    Prefetch.Ask(ref rows[number * SharedRows.Stride]);
                }
            }
        }
    }

    /// <summary>The cell of a subject: which roles it has rows for, and where they begin; 0 when none.</summary>
    public ulong Find(ulong subject) => _subjects.Find(subject);

    /// <summary>Whether a cell has a row for a role: 1 or 0.</summary>
    public static int Has(ulong cell, int role) => (int)(cell >> role) & 1;

    /// <summary>Where among <see cref="Numbers"/> the row for a role stands that the cell has.</summary>
    public static int PlaceOf(ulong cell, int role) => FirstPlace(cell) + BitOperations.PopCount((uint)cell & ((1U << role) - 1));

    private static int FirstPlace(ulong cell) => (int)(cell >> FeatureHash.Roles) & ((1 << PlaceBits) - 1);

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
