using System.Buffers.Binary;
using System.Security.Cryptography;

namespace KnowledgeGraph.Core.Graph;

/// <summary>
/// The shape of a graph's digest: a hash tree (Merkle, 1987) over the sorted hashes of its elements. A hash's first twelve
/// bits name its bucket; a bucket's hash is that of its hashes in order, and the root is the hash of the buckets that hold
/// any, each with its number. What changes an element changes one or two buckets and the root, so that a digest is kept up
/// to date without the rest of the graph, and comes out the same on every way to the same elements.
/// </summary>
public static class DigestTree
{
    /// <summary>How many buckets there are.</summary>
    public const int Buckets = 4096;

    private const int BucketShift = 52;

    /// <summary>The bucket of a hash, 0 to <see cref="Buckets"/> - 1.</summary>
    public static int BucketOf(ElementHash hash) => (int)(hash.A >> BucketShift);

    /// <summary>The hash of a bucket.</summary>
    /// <param name="sorted">Its hashes, ascending; not empty.</param>
    public static byte[] HashOf(ReadOnlySpan<ElementHash> sorted)
    {
        var bytes = new byte[sorted.Length * ElementHash.Size];
        for (var i = 0; i < sorted.Length; i++)
        {
            sorted[i].Write(bytes.AsSpan(i * ElementHash.Size));
        }

        return SHA256.HashData(bytes);
    }

    /// <summary>The digest: 64 hexadecimal digits.</summary>
    /// <param name="buckets">The hash of each bucket by number; <c>null</c> for one without elements.</param>
    public static string Root(IReadOnlyList<byte[]?> buckets)
    {
        using var root = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> number = stackalloc byte[sizeof(int)];
        for (var i = 0; i < buckets.Count; i++)
        {
            if (buckets[i] is { } hash)
            {
                BinaryPrimitives.WriteInt32BigEndian(number, i);
                root.AppendData(number);
                root.AppendData(hash);
            }
        }

        return Convert.ToHexStringLower(root.GetHashAndReset());
    }

    /// <summary>The digest of elements by their hashes.</summary>
    public static string Of(IEnumerable<ElementHash> hashes)
    {
        var sorted = hashes.ToArray();
        Array.Sort(sorted);
        var buckets = new byte[]?[Buckets];
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            var bucket = BucketOf(sorted[start]);
            end = start + 1;
            while (end < sorted.Length && BucketOf(sorted[end]) == bucket)
            {
                end++;
            }

            buckets[bucket] = HashOf(sorted.AsSpan(start, end - start));
        }

        return Root(buckets);
    }
}
