namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>The number of a feature: FNV-1a over the characters of relation, name and value.</summary>
internal static class PairHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The start, for features of a relation.</summary>
    public static ulong Of(string predicate) => Go(Offset, predicate);

    /// <summary>Goes on with further characters.</summary>
    public static ulong Go(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * Prime;
        }

        return hash;
    }
}
