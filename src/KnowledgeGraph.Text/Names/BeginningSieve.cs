namespace KnowledgeGraph.Text.Names;

/// <summary>
/// Refuses most pairs and triples of characters that are not in a set before anybody looks for them: one bit a slot, so small that it stays in the
/// processor's near caches. A Bloom filter of one hash (Bloom 1970), hashed by multiplication (Knuth, TAOCP 3, 6.4).
/// </summary>
public sealed class BeginningSieve
{
    private const uint Golden = 0x9E3779B1;
    private readonly ulong[] _bits;
    private readonly int _shift;

    /// <summary>An empty sieve.</summary>
    /// <param name="bits">The binary logarithm of the number of slots, from 6 to 24; 16 slots a pair let about one strange pair in 16 pass.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of slots is too small or too large.</exception>
    public BeginningSieve(int bits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, 6);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, 24);
        _bits = new ulong[1 << (bits - 6)];
        _shift = 32 - bits;
    }

    /// <summary>Takes a pair in.</summary>
    public void Add(char first, char second) => Set(Slot(first, second));

    /// <summary>Takes a triple in.</summary>
    public void Add(char first, char second, char third) => Set(Slot(first, second, third));

    /// <summary>False only where the pair is certainly not in the set.</summary>
    public bool MayHold(char first, char second) => IsSet(Slot(first, second));

    /// <summary>False only where the triple is certainly not in the set.</summary>
    public bool MayHold(char first, char second, char third) => IsSet(Slot(first, second, third));

    private void Set(uint slot) => _bits[slot >> 6] |= 1UL << (int)(slot & 63);

    private bool IsSet(uint slot) => (_bits[slot >> 6] & (1UL << (int)(slot & 63))) != 0;

    private uint Slot(char first, char second) => ((((uint)first << 16) | second) * Golden) >> _shift;

    private uint Slot(char first, char second, char third) => ((((((uint)first << 16) | second) * Golden) ^ third) * Golden) >> _shift;
}
