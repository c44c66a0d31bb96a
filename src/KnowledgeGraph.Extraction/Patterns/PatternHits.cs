using System.Numerics;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>The triggers of a sentence and the rows whose they are, a bit each: room for one sentence after the other.</summary>
/// <param name="always">The rows without triggers: they are tried on every sentence.</param>
internal sealed class PatternHits(ulong[] always)
{
    private const int Word = 64;
    private readonly ulong[] _wanted = new ulong[always.Length];
    private readonly (int First, int Last)[] _places = new (int, int)[always.Length * Word];
    private readonly List<(ulong[] Rows, int At)> _found = [];

    /// <summary>Forgets the last sentence.</summary>
    public void Clear() => _found.Clear();

    /// <summary>Takes in a trigger; they come in order.</summary>
    /// <param name="rows">The rows whose trigger it is, a bit each.</param>
    /// <param name="at">Where it stands.</param>
    public void Add(ulong[] rows, int at) => _found.Add((rows, at));

    /// <summary>Keeps of the rows whose triggers were found those that are possible.</summary>
    /// <param name="possible">The possible ones, a bit each.</param>
    public void Choose(ulong[] possible)
    {
        for (var word = 0; word < _wanted.Length; word++)
        {
            _wanted[word] = always[word] & possible[word];
        }

        foreach (var (rows, at) in _found)
        {
            for (var word = 0; word < _wanted.Length; word++)
            {
                if ((rows[word] & possible[word]) is var found and not 0)
                {
                    Note(word, found, at);
                }
            }
        }
    }

    /// <summary>The next chosen row from that one on, or -1.</summary>
    public int Next(int from)
    {
        for (var word = from / Word; word < _wanted.Length; word++)
        {
            var rest = _wanted[word] & (word == from / Word ? ulong.MaxValue << (from % Word) : ulong.MaxValue);
            if (rest != 0)
            {
                return (word * Word) + BitOperations.TrailingZeroCount(rest);
            }
        }

        return -1;
    }

    /// <summary>Where the first and the last of a chosen row's triggers stand; 0 for one without triggers.</summary>
    public (int First, int Last) PlacesOf(int row) => _places[row];

    private void Note(int word, ulong found, int at)
    {
        var known = _wanted[word];
        _wanted[word] |= found;
        for (; found != 0; found &= found - 1)
        {
            var bit = BitOperations.TrailingZeroCount(found);
            ref var places = ref _places[(word * Word) + bit];
            places = (((known >> bit) & 1) != 0 ? places.First : at, at);
        }
    }
}
