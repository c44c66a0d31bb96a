namespace KnowledgeGraph.Text.Names;

/// <summary>The surfaces that begin with the same two units, in ordinal order.</summary>
internal sealed class SurfaceRange
{
    private const int Beginning = 2;

    // The unit behind the beginning of each, so that most of a text's units are refused without a look at any key.
    private readonly char[] _thirds;

    private SurfaceRange(string[] keys, IReadOnlyList<GazetteerSense>[] senses)
    {
        Keys = keys;
        Senses = senses;
        _thirds = [.. keys.Select(key => key.Length > Beginning ? key[Beginning] : '\0')];
    }

    public string[] Keys { get; }

    /// <summary>What each may stand for, plain senses first.</summary>
    public IReadOnlyList<GazetteerSense>[] Senses { get; }

    /// <summary>Sorts entries; those of one key become one, in their order.</summary>
    public static SurfaceRange Of(IReadOnlyList<SurfaceEntry> entries)
    {
        var surfaces = new SortedDictionary<string, List<GazetteerSense>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!surfaces.TryGetValue(entry.Key, out var senses))
            {
                surfaces.Add(entry.Key, senses = []);
            }

            if (entry.Sense is { } sense && !senses.Exists(known => known.Row.Id == sense.Row.Id))
            {
                senses.Insert(sense.Contextual ? senses.Count : senses.FindLastIndex(known => !known.Contextual) + 1, sense);
            }
        }

        return new SurfaceRange([.. surfaces.Keys], [.. surfaces.Values]);
    }

    /// <summary>The part of a range whose keys have the unit at the depth.</summary>
    public (int From, int To) Narrow(int from, int to, int depth, char unit)
    {
        var low = First(from, to, depth, unit);
        return (low, First(low, to, depth, unit + 1));
    }

    private int First(int from, int to, int depth, int unit)
    {
        int low = from, high = to;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (UnitOf(middle, depth) < unit)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private char UnitOf(int key, int depth) => depth == Beginning ? _thirds[key] : Keys[key][depth];
}
