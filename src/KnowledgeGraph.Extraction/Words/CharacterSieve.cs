namespace KnowledgeGraph.Extraction.Words;

/// <summary>Refuses most characters that are not in a set before anybody looks for them: 256 bytes, so that it stays in the processor's nearest cache.</summary>
internal sealed class CharacterSieve
{
    private const int Mask = 2047;
    private readonly ulong[] _bits = new ulong[(Mask + 1) / 64];

    public CharacterSieve(IEnumerable<char> characters)
    {
        foreach (var unit in characters)
        {
            _bits[(unit & Mask) >> 6] |= 1UL << (unit & 63);
        }
    }

    /// <summary>False only where the character is certainly not in the set.</summary>
    public bool MayHold(char unit) => (_bits[(unit & Mask) >> 6] & (1UL << (unit & 63))) != 0;
}
