using System.Numerics;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>The rows that a sentence has triggers of, with the places of the first and the last of each: room for one sentence after the other.</summary>
/// <param name="always">The rows without triggers, a bit each: they are tried on every sentence.</param>
internal sealed class PatternHits(ulong[] always)
{
    private readonly ulong[] _wanted = new ulong[always.Length];
    private readonly (int First, int Last)[] _places = new (int, int)[always.Length * 64];

    /// <summary>Forgets the last sentence.</summary>
    public void Clear() => always.CopyTo(_wanted, 0);

    /// <summary>Takes in a trigger; they come in order.</summary>
    /// <param name="rows">The rows whose trigger it is.</param>
    /// <param name="at">Where it stands.</param>
    public void Add(int[] rows, int at)
    {
        foreach (var row in rows)
        {
            ref var wanted = ref _wanted[row / 64];
            var bit = 1UL << (row % 64);
            _places[row] = ((wanted & bit) == 0 ? at : _places[row].First, at);
            wanted |= bit;
        }
    }

    /// <summary>The next row that is wanted from that one on, or -1.</summary>
    public int Next(int from)
    {
        for (var word = from / 64; word < _wanted.Length; word++)
        {
            var rest = _wanted[word] & (word == from / 64 ? ulong.MaxValue << (from % 64) : ulong.MaxValue);
            if (rest != 0)
            {
                return (word * 64) + BitOperations.TrailingZeroCount(rest);
            }
        }

        return -1;
    }

    /// <summary>Where the first and the last of a row's triggers stand.</summary>
    public (int First, int Last) PlacesOf(int row) => _places[row];
}
