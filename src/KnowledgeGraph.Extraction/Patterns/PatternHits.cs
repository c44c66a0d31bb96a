using System.Numerics;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>The triggers of a sentence and the rows whose they are, a bit each: room for one sentence after the other.</summary>
/// <param name="always">The rows without triggers: they are tried on every sentence.</param>
internal sealed class PatternHits(ulong[] always)
{
    private readonly ulong[] _wanted = new ulong[always.Length];
    private readonly List<(ulong[] Rows, int At)> _found = [];

    /// <summary>Forgets the last sentence.</summary>
    public void Clear()
    {
        always.CopyTo(_wanted, 0);
        _found.Clear();
    }

    /// <summary>Takes in a trigger; they come in order.</summary>
    /// <param name="rows">The rows whose trigger it is, a bit each.</param>
    /// <param name="at">Where it stands.</param>
    public void Add(ulong[] rows, int at)
    {
        for (var word = 0; word < rows.Length; word++)
        {
            _wanted[word] |= rows[word];
        }

        _found.Add((rows, at));
    }

    /// <summary>The next row from that one on that is wanted and possible, or -1.</summary>
    /// <param name="from">The row.</param>
    /// <param name="possible">The possible ones, a bit each.</param>
    public int Next(int from, ulong[] possible)
    {
        for (var word = from / 64; word < _wanted.Length; word++)
        {
            var rest = _wanted[word] & possible[word] & (word == from / 64 ? ulong.MaxValue << (from % 64) : ulong.MaxValue);
            if (rest != 0)
            {
                return (word * 64) + BitOperations.TrailingZeroCount(rest);
            }
        }

        return -1;
    }

    /// <summary>Where the first and the last of a row's triggers stand; few rows are asked for.</summary>
    public (int First, int Last) PlacesOf(int row)
    {
        var (first, last) = (-1, 0);
        foreach (var (rows, at) in _found)
        {
            if ((rows[row / 64] & (1UL << (row % 64))) != 0)
            {
                (first, last) = (first < 0 ? at : first, at);
            }
        }

        return (Math.Max(0, first), last);
    }
}
