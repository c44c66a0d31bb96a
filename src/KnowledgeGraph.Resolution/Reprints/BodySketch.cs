namespace KnowledgeGraph.Resolution.Reprints;

/// <summary>
/// The smallest hashes of a text's shingles. Two sketches share about the same part of their hashes as the texts share
/// shingles (Broder, "On the resemblance and containment of documents", 1997).
/// </summary>
internal sealed class BodySketch
{
    /// <summary>How many hashes are kept.</summary>
    public const int Size = 128;

    private const int Shingle = 10;

    private readonly ulong[] _smallest;

    /// <summary>A sketch made before.</summary>
    /// <param name="hashes">Its hashes, ascending; none for an empty text.</param>
    public BodySketch(ulong[] hashes)
    {
        IsEmpty = hashes.Length == 0;
        _smallest = hashes;
    }

    public BodySketch(string body)
    {
        var letters = new string([.. body.Where(char.IsLetterOrDigit)]);
        IsEmpty = letters.Length == 0;
        var hashes = new HashSet<ulong>();
        for (var i = 0; i + Shingle <= letters.Length || i == 0; i++)
        {
            hashes.Add(Hash(letters.AsSpan(i, Math.Min(Shingle, letters.Length - i))));
        }

        _smallest = IsEmpty ? [] : [.. hashes.Order().Take(Size)];
    }

    /// <summary>Whether there is nothing to compare.</summary>
    public bool IsEmpty { get; }

    /// <summary>The hashes, ascending.</summary>
    public IReadOnlyList<ulong> Hashes => _smallest;

    /// <summary>The part of their shingles that both have, 0 to 1, estimated.</summary>
    public double Resemblance(BodySketch other)
    {
        var union = _smallest.Union(other._smallest).Order().Take(Size).ToHashSet();
        return (double)union.Count(h => Array.BinarySearch(_smallest, h) >= 0 && Array.BinarySearch(other._smallest, h) >= 0) / union.Count;
    }

    private static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * 1099511628211UL;
        }

        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
        return hash ^ (hash >> 31);
    }
}
