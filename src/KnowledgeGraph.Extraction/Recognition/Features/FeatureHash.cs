namespace KnowledgeGraph.Extraction.Recognition.Features;

/// <summary>Keys of features: 64 bits mixed from the template and its values, the same on every machine.</summary>
internal static class FeatureHash
{
    /// <summary>Mixes one more value into a key (the finalising step of MurmurHash3).</summary>
    public static ulong Mix(ulong hash, ulong value)
    {
        hash ^= value + 0x9E3779B97F4A7C15 + (hash << 6) + (hash >> 2);
        hash *= 0xFF51AFD7ED558CCD;
        return hash ^ (hash >> 32);
    }

    private const ulong Spread = 0x9E3779B97F4A7C15;

    /// <summary>The key of a template with one value.</summary>
    public static ulong Of(ulong template, ulong a) => Mix(template * Spread, a);

    /// <summary>The key of a template with two values.</summary>
    public static ulong Of(ulong template, ulong a, ulong b) => Mix(Mix(template * Spread, a), b);

    /// <summary>The key of a template with three values.</summary>
    public static ulong Of(ulong template, ulong a, ulong b, ulong c) => Mix(Mix(Mix(template * Spread, a), b), c);
}
