using System.Runtime.InteropServices;

namespace KnowledgeGraph.Extraction.Recognition.Training;

/// <summary>Numbers the features that occur often enough, in the order of their keys.</summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<ulong, int> _numbers = [];

    /// <summary>Counts the keys of all sentences.</summary>
    public FeatureIndex(IEnumerable<ulong[]> sentences, int leastCount)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var keys in sentences)
        {
            foreach (var key in keys)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
            }
        }

        Keys = [.. counts.Where(c => c.Value >= leastCount).Select(c => c.Key).Order()];
        Counts = new int[Keys.Length];
        for (var i = 0; i < Keys.Length; i++)
        {
            _numbers[Keys[i]] = i;
            Counts[i] = counts[Keys[i]];
        }
    }

    /// <summary>The keys by number.</summary>
    public ulong[] Keys { get; }

    /// <summary>How often each feature occurs.</summary>
    public int[] Counts { get; }

    /// <summary>The features of a sentence: where those of each character begin, and their numbers.</summary>
    public (int[] Starts, int[] Features) Number(int[] starts, ulong[] keys)
    {
        var features = new List<int>(keys.Length);
        var numbered = new int[starts.Length];
        for (var at = 0; at + 1 < starts.Length; at++)
        {
            numbered[at] = features.Count;
            for (var i = starts[at]; i < starts[at + 1]; i++)
            {
                if (_numbers.TryGetValue(keys[i], out var number))
                {
                    features.Add(number);
                }
            }
        }

        numbered[^1] = features.Count;
        return (numbered, [.. features]);
    }
}
