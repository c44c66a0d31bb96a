using System.Numerics;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Extraction.Recognition.Features;

/// <summary>What words say of the types of names in their sentence: 球迷 of teams, 上映 of films, wherever the names stand. Rows of <see cref="Stride"/> leanings, one a type.</summary>
internal sealed class ThemeTable
{
    /// <summary>The number of types that themes are told of: those of general news.</summary>
    public const int Types = 10;

    /// <summary>The length of a row.</summary>
    public const int Stride = 16;

    /// <summary>What a leaning of one natural logarithm becomes.</summary>
    public const int UnitsPerNat = 16;

    /// <summary>The shortest word that is asked; single characters say no more.</summary>
    public const int ShortestWord = 2;

    private const int DroppedBits = 16;

    private readonly int[] _cells;
    private readonly int _mask;

    /// <summary>Takes the keys of words in ascending order, and their rows.</summary>
    public ThemeTable(ulong[] keys, sbyte[] leanings)
    {
        (Keys, Leanings) = (keys, leanings);
        _cells = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2))];
        _mask = _cells.Length - 1;
        for (var i = 0; i < keys.Length; i++)
        {
            var at = (int)keys[i] & _mask;
            while (_cells[at] != 0)
            {
                at = (at + 1) & _mask;
            }

            _cells[at] = i + 1;
        }
    }

    /// <summary>The table without words.</summary>
    public static ThemeTable Empty { get; } = new([], []);

    /// <summary>The keys in ascending order.</summary>
    public ulong[] Keys { get; }

    /// <summary>The rows by key.</summary>
    public sbyte[] Leanings { get; }

    /// <summary>The key of a word.</summary>
    public static ulong KeyOf(WordFacts word) => word.Hash >> DroppedBits;

    /// <summary>The number of a word's row, or -1.</summary>
    public int Find(ulong key)
    {
        for (var at = (int)key & _mask; _cells[at] != 0; at = (at + 1) & _mask)
        {
            if (Keys[_cells[at] - 1] == key)
            {
                return _cells[at] - 1;
            }
        }

        return -1;
    }

    /// <summary>The leanings of a row.</summary>
    public Vector256<short> Row(int number) => Widened(Leanings.AsSpan(number * Stride, Stride));

    /// <summary>A row of leanings, wide enough to be added up.</summary>
    public static Vector256<short> Widened(ReadOnlySpan<sbyte> row)
    {
        var bytes = Vector128.Create(row);
        return Vector256.Create(Vector128.WidenLower(bytes), Vector128.WidenUpper(bytes));
    }
}
