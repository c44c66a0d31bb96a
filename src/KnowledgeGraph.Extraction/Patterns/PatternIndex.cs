using System.Numerics;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>Which rows have a trigger word in a sentence: one look a character, whatever the number of rows.</summary>
internal sealed class PatternIndex
{
    private readonly Dictionary<char, (string Trigger, int[] Rows)[]> _byFirst;
    private readonly CharacterSieve _firsts;
    private readonly ulong[] _always;

    public PatternIndex(IReadOnlyList<PatternRow> rows)
    {
        _always = new ulong[(rows.Count + 63) / 64];
        for (var row = 0; row < rows.Count; row++)
        {
            _always[row / 64] |= rows[row].Triggers.Count == 0 ? 1UL << (row % 64) : 0;
        }

        _byFirst = rows
            .SelectMany((row, index) => row.Triggers.Select(trigger => (Trigger: trigger, Row: index)))
            .GroupBy(pair => pair.Trigger, pair => pair.Row, StringComparer.Ordinal)
            .GroupBy(group => group.Key[0])
            .ToDictionary(first => first.Key, first => first.Select(group => (group.Key, group.ToArray())).ToArray());
        _firsts = new CharacterSieve(_byFirst.Keys);
    }

    /// <summary>The rows to be tried on the shape, in order, with the places of the first and the last of each one's triggers.</summary>
    public IEnumerable<(int Row, int First, int Last)> In(string shape)
    {
        var places = new (int First, int Last)[_always.Length * 64];
        var wanted = Wanted(shape, places);
        for (var word = 0; word < wanted.Length; word++)
        {
            for (var rest = wanted[word]; rest != 0; rest &= rest - 1)
            {
                var row = (word * 64) + BitOperations.TrailingZeroCount(rest);
                yield return (row, places[row].First, places[row].Last);
            }
        }
    }

    private ulong[] Wanted(string shape, (int First, int Last)[] places)
    {
        var wanted = (ulong[])_always.Clone();
        for (var at = 0; at < shape.Length; at++)
        {
            if (!_firsts.MayHold(shape[at]) || !_byFirst.TryGetValue(shape[at], out var triggers))
            {
                continue;
            }

            foreach (var (trigger, rows) in triggers)
            {
                if (string.CompareOrdinal(shape, at, trigger, 0, trigger.Length) == 0)
                {
                    foreach (var row in rows)
                    {
                        places[row] = ((wanted[row / 64] & (1UL << (row % 64))) == 0 ? at : places[row].First, at);
                        wanted[row / 64] |= 1UL << (row % 64);
                    }
                }
            }
        }

        return wanted;
    }
}
