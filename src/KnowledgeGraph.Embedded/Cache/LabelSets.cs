using System.Runtime.InteropServices;
using KnowledgeGraph.Cypher.Port;

namespace KnowledgeGraph.Embedded.Cache;

/// <summary>How many nodes have exactly each set of labels.</summary>
internal sealed class LabelSets
{
    private readonly Dictionary<int[], long> _counts = new(Comparer.Instance);

    public IReadOnlyList<LabelSetCount> All => [.. _counts.Where(c => c.Value > 0).Select(c => new LabelSetCount(c.Key, c.Value))];

    public void Set(int[] labels, long count) => _counts[labels] = count;

    /// <param name="labels">Ascending; kept as the key.</param>
    /// <param name="difference">How many nodes more.</param>
    public void Add(int[] labels, int difference)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, labels, out _);
        count += difference;
    }

    public LabelSets Copy()
    {
        var copy = new LabelSets();
        foreach (var (labels, count) in _counts)
        {
            copy._counts.Add(labels, count);
        }

        return copy;
    }

    /// <summary>Those that differ from an earlier state.</summary>
    public IEnumerable<(string Labels, long Count)> Since(LabelSets earlier) => _counts
        .Where(c => earlier._counts.GetValueOrDefault(c.Key) != c.Value)
        .Select(c => (Labels: TokenList.Write(c.Key), c.Value))
        .OrderBy(c => c.Labels, StringComparer.Ordinal);

    private sealed class Comparer : IEqualityComparer<int[]>
    {
        public static Comparer Instance { get; } = new();

        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] labels)
        {
            var hash = labels.Length;
            foreach (var label in labels)
            {
                hash = (hash * 31) + label;
            }

            return hash;
        }
    }
}
