namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>The number of a feature: that of its relation and name, made once, and that of its value, joined.</summary>
internal static class PairHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const ulong Spread = 0x9E3779B97F4A7C15;

    /// <summary>The number of a value: FNV-1a over its characters.</summary>
    public static ulong Of(ReadOnlySpan<char> text) => Go(Offset, text);

    /// <summary>The number of a name in a relation.</summary>
    public static ulong Of(string predicate, PairName name) => Go(Go(Offset, predicate), name.Text) * Spread;

    /// <summary>The number of a feature.</summary>
    public static ulong Join(ulong name, ulong value)
    {
        var joined = (name ^ value) * Spread;
        return joined ^ (joined >> 29);
    }

    private static ulong Go(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * Prime;
        }

        return hash;
    }
}
