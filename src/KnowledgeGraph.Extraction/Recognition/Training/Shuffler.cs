namespace KnowledgeGraph.Extraction.Recognition.Training;

/// <summary>Chance that is the same in every run: Marsaglia's xorshift generator of 64 bits.</summary>
internal sealed class Shuffler
{
    private ulong _state = 88172645463325252;

    /// <summary>The next 32 bits.</summary>
    public uint Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (uint)(_state >> 32);
    }

    /// <summary>Puts the items in another order.</summary>
    public void Shuffle(Span<int> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var other = (int)((ulong)Next() * (ulong)(i + 1) >> 32);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}
