using System.Numerics;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Names;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>Which rows have a trigger word in a sentence: one look a character, whatever the number of rows.</summary>
internal sealed class PatternIndex
{
    private const int SlotsATrigger = 4;
    private const int FewestSlots = 8;
    private const int MostSlots = 20;
    private readonly WordChains _byBeginning;
    private readonly ulong[][] _rows;
    private readonly CharacterSet _single;
    private readonly BeginningSieve _beginnings;
    private readonly ulong[] _always;

    public PatternIndex(IReadOnlyList<PatternRow> rows)
    {
        _always = BitsOf(Enumerable.Range(0, rows.Count).Where(row => rows[row].Triggers.Count == 0), rows.Count);
        var triggers = rows
            .SelectMany((row, index) => row.Triggers.Select(trigger => (Trigger: trigger, Row: index)))
            .GroupBy(pair => pair.Trigger, pair => pair.Row, StringComparer.Ordinal)
            .Select(group => (Trigger: group.Key, Rows: BitsOf(group, rows.Count)))
            .OrderBy(row => row.Trigger.Length)
            .ToList();
        _byBeginning = new WordChains([.. triggers.Select(row => row.Trigger)], static trigger => (trigger[0], trigger.Length > 1 ? trigger[1] : WordChains.None));
        _rows = [.. triggers.Select(row => row.Rows)];
        _single = new CharacterSet(triggers.Where(row => row.Trigger.Length == 1).Select(row => row.Trigger[0]));
        _beginnings = new BeginningSieve(Math.Clamp(BitOperations.Log2((uint)triggers.Count + 1) + SlotsATrigger, FewestSlots, MostSlots));
        foreach (var (trigger, _) in triggers.Where(row => row.Trigger.Length > 1))
        {
            _beginnings.Add(trigger[0], trigger[1]);
        }
    }

    /// <summary>Room for what is found in sentences.</summary>
    public PatternHits Room() => new(_always);

    /// <summary>Finds the rows to be tried on the shape.</summary>
    public void Find(string shape, PatternHits hits)
    {
        hits.Clear();
        for (var at = 0; at < shape.Length; at++)
        {
            if (_single.Holds(shape[at]))
            {
                Add(shape, at, WordChains.None, hits);
            }

            if (at + 1 < shape.Length && _beginnings.MayHold(shape[at], shape[at + 1]))
            {
                Add(shape, at, shape[at + 1], hits);
            }
        }
    }

    /// <summary>A bit for each of the rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="count">How many rows there are in all.</param>
    public static ulong[] BitsOf(IEnumerable<int> rows, int count)
    {
        var bits = new ulong[(count + 63) / 64];
        foreach (var row in rows)
        {
            bits[row / 64] |= 1UL << (row % 64);
        }

        return bits;
    }

    // A trigger that stands in both chains is taken in twice, which changes nothing.
    private void Add(string shape, int at, char second, PatternHits hits)
    {
        for (var i = _byBeginning.First(shape[at], second); i != 0; i = _byBeginning.Next(i))
        {
            if (shape.AsSpan(at).StartsWith(_byBeginning.Word(i)))
            {
                hits.Add(_rows[i - 1], at);
            }
        }
    }
}
