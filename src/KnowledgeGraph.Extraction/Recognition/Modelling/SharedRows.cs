using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using KnowledgeGraph.Extraction.Recognition.Features;

namespace KnowledgeGraph.Extraction.Recognition.Modelling;

/// <summary>
/// The rows of features, each different row once: three of four features say what another says, too. A row is a line of the processor's cache,
/// since most of the time of adding rows up is waiting for them.
/// </summary>
internal sealed class SharedRows
{
    /// <summary>The length of a row: <see cref="Labels.Stride"/> weights, filled up to a line.</summary>
    public const int Stride = Lines.Size;

    private const int Fewest = 1024;

    private readonly int[] _numbers;

    // The numbers of rows, each one more, where their hash says or behind it.
    private readonly int[] _cells;
    private ArraySegment<sbyte> _weights = Lines.Of<sbyte>(Fewest * Stride);
    private int _added;
    private int _rows;

    /// <summary>Prepares room for the rows of so many features.</summary>
    public SharedRows(int features)
    {
        // One more, so that there is a number to look at in a model of no features.
        _numbers = new int[features + 1];
        _cells = new int[BitOperations.RoundUpToPowerOf2((uint)_numbers.Length + ((uint)_numbers.Length / 2))];
    }

    /// <summary>For every feature the number of its row, in the order in which they were added, and one more.</summary>
    public int[] Numbers => _numbers;

    /// <summary>The rows by number.</summary>
    public ArraySegment<sbyte> Weights => _weights;

    /// <summary>Adds the row of the next feature, <see cref="Labels.Stride"/> weights.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // Called hundreds of thousands of times within the first milliseconds of a process.
    public void Add(ReadOnlySpan<sbyte> row)
    {
        var hash = 0UL;
        foreach (var part in MemoryMarshal.Cast<sbyte, ulong>(row))
        {
            hash = FeatureHash.Mix(hash, part);
        }

        var mask = _cells.Length - 1;
        var at = (int)hash & mask;
        while (_cells[at] != 0 && !row.SequenceEqual(_weights.AsSpan((_cells[at] - 1) * Stride, row.Length)))
        {
            at = (at + 1) & mask;
        }

        if (_cells[at] == 0)
        {
            _cells[at] = ++_rows;
            Grow();
            row.CopyTo(_weights.AsSpan((_rows - 1) * Stride));
        }

        _numbers[_added++] = _cells[at] - 1;
    }

    private void Grow()
    {
        if (_rows * Stride > _weights.Count)
        {
            var more = Lines.Of<sbyte>(2 * _weights.Count);
            _weights.CopyTo(more);
            _weights = more;
        }
    }
}
