using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>Keeps the digest's buckets equal to the graph's elements.</summary>
internal static class DigestKeeper
{
    /// <summary>Takes hashes out and puts hashes in, and gives the digest.</summary>
    public static string Update(IResolutionMemory memory, IReadOnlyList<ElementHash> gone, IReadOnlyList<ElementHash> come)
    {
        var buckets = memory.BucketHashes;
        var leaving = gone.ToLookup(DigestTree.BucketOf);
        var coming = come.ToLookup(DigestTree.BucketOf);
        foreach (var number in leaving.Select(g => g.Key).Union(coming.Select(g => g.Key)).Order())
        {
            var hashes = Changed(memory.Bucket(number), leaving[number], coming[number]);
            memory.Put(number, hashes);
            buckets[number] = hashes.Length == 0 ? null : DigestTree.HashOf(hashes);
        }

        memory.BucketHashes = buckets;
        return DigestTree.Root(buckets);
    }

    private static ElementHash[] Changed(ElementHash[] before, IEnumerable<ElementHash> gone, IEnumerable<ElementHash> come)
    {
        var hashes = before.Concat(come).ToList();
        hashes.Sort();
        foreach (var hash in gone)
        {
            var at = hashes.BinarySearch(hash);
            if (at < 0)
            {
                throw new InvalidDataException("The remembered digest does not hold an element that is to go.");
            }

            hashes.RemoveAt(at);
        }

        return [.. hashes];
    }
}
