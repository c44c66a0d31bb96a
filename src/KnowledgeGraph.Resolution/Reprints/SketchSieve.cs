namespace KnowledgeGraph.Resolution.Reprints;

/// <summary>
/// Tells of a sketch, without looking at all of it, that it resembles none of some others: sketches that do share at least one of
/// their first hashes. It never drops one that does (a Bloom filter with one hash function).
/// </summary>
public sealed class SketchSieve
{
    private const int Bits = 1 << 16;

    private readonly int _first;
    private readonly ulong[] _marks = new ulong[Bits / 64];

    /// <summary>A sieve for others.</summary>
    /// <param name="first">How many hashes of a sketch are looked at.</param>
    /// <param name="hashes">The first hashes of the others.</param>
    internal SketchSieve(int first, IEnumerable<ulong> hashes)
    {
        _first = first;
        foreach (var hash in hashes)
        {
            _marks[(hash % Bits) / 64] |= 1UL << (int)(hash % 64);
        }
    }

    /// <summary>Whether the sketch may resemble one of the others.</summary>
    /// <param name="sketch">Its hashes, ascending.</param>
    public bool Passes(ReadOnlySpan<ulong> sketch)
    {
        foreach (var hash in sketch[..Math.Min(_first, sketch.Length)])
        {
            if ((_marks[(hash % Bits) / 64] & (1UL << (int)(hash % 64))) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
