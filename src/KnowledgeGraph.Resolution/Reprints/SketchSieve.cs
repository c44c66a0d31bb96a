namespace KnowledgeGraph.Resolution.Reprints;

/// <summary>
/// Tells of a sketch, without comparing it, that it resembles none of some others: of its first hashes too few may be among theirs.
/// It never drops one that resembles (a Bloom filter with one hash function).
/// </summary>
public sealed class SketchSieve
{
    private const int Bits = 1 << 16;

    private readonly ulong[] _marks = new ulong[Bits / 64];

    /// <summary>A sieve for others.</summary>
    /// <param name="hashes">The first hashes of the others.</param>
    internal SketchSieve(IEnumerable<ulong> hashes)
    {
        foreach (var hash in hashes)
        {
            _marks[(hash % Bits) / 64] |= 1UL << (int)(hash % 64);
        }
    }

    /// <summary>Whether the sketch may resemble one of the others.</summary>
    /// <param name="sketch">Its hashes, ascending.</param>
    public bool Passes(ReadOnlySpan<ulong> sketch)
    {
        var common = 0;
        foreach (var hash in sketch[..Math.Min(SketchJoin.Prefix, sketch.Length)])
        {
            common += (int)((_marks[(hash % Bits) / 64] >> (int)(hash % 64)) & 1);
        }

        return !sketch.IsEmpty && common >= SketchJoin.Needed(sketch.Length);
    }
}
