using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Text.Names;

/// <summary>
/// Refuses most pairs and triples of characters that are not in a set before anybody looks for them: two bits of one word, so that it is small, stays in
/// the processor's near caches, and a question asks for one place. A blocked Bloom filter (Bloom 1970; Putze, Sanders, Singler 2007), hashed by
/// multiplication (Knuth, TAOCP 3, 6.4).
/// </summary>
public sealed class BeginningSieve
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private const int WordBits = 6;
    private readonly ulong[] _words;
    private readonly int _shift;

    /// <summary>An empty sieve.</summary>
    /// <param name="bits">The binary logarithm of the number of slots, from 6 to 24; 16 slots a pair let about one strange pair in 50 pass.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of slots is too small or too large.</exception>
    public BeginningSieve(int bits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, 6);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, 24);
        _words = new ulong[1 << (bits - WordBits)];
        _shift = 64 - bits;
    }

    /// <summary>Takes a pair in.</summary>
    public void Add(char first, char second) => Set(Hash(first, second));

    /// <summary>Takes a triple in.</summary>
    public void Add(char first, char second, char third) => Set(Hash(first, second, third));

    /// <summary>False only where the pair is certainly not in the set.</summary>
    public bool MayHold(char first, char second) => IsSet(Hash(first, second));

    /// <summary>False only where the triple is certainly not in the set.</summary>
    public bool MayHold(char first, char second, char third) => IsSet(Hash(first, second, third));

    private void Set(ulong hash) => _words[WordOf(hash)] |= BitsOf(hash);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsSet(ulong hash) => (~_words[WordOf(hash)] & BitsOf(hash)) == 0;

    // The uppermost bits of a product depend on all of its factors' bits: first the word, then one bit of it, then the other.
    private int WordOf(ulong hash) => (int)(hash >> _shift >> WordBits);

    private ulong BitsOf(ulong hash) => (1UL << (int)(hash >> _shift)) | (1UL << (int)(hash >> (_shift - WordBits)));

    private static ulong Hash(char first, char second) => (((ulong)first << 16) | second) * Golden;

    private static ulong Hash(char first, char second, char third) => (((((ulong)first << 16) | second) << 16) | third) * Golden;
}
