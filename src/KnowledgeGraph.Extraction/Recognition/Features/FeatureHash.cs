namespace KnowledgeGraph.Extraction.Recognition.Features;

/// <summary>
/// Keys of features, the same on every machine: 44 bits for the subject (a character, a pair of words), mixed from its template and values, and four
/// for its role (two before, the next), so that the features of one subject lie side by side.
/// </summary>
internal static class FeatureHash
{
    /// <summary>The bits of a role.</summary>
    public const int RoleBits = 4;

    /// <summary>The number of roles that a subject may have.</summary>
    public const int Roles = 12;

    private const ulong Spread = 0x9E3779B97F4A7C15;
    private const int DroppedBits = 20;

    /// <summary>Mixes one more value into a key (the finalising step of MurmurHash3).</summary>
    public static ulong Mix(ulong hash, ulong value)
    {
        hash ^= value + Spread + (hash << 6) + (hash >> 2);
        hash *= 0xFF51AFD7ED558CCD;
        return hash ^ (hash >> 32);
    }

    /// <summary>The subject of a template with one value.</summary>
    public static ulong Of(ulong template, ulong a) => Mix(template * Spread, a) >> DroppedBits;

    /// <summary>The subject of a template with two values.</summary>
    public static ulong Of(ulong template, ulong a, ulong b) => Mix(Mix(template * Spread, a), b) >> DroppedBits;

    /// <summary>The subject of a template with three values.</summary>
    public static ulong Of(ulong template, ulong a, ulong b, ulong c) => Mix(Mix(Mix(template * Spread, a), b), c) >> DroppedBits;

    /// <summary>The role of a feature.</summary>
    public static int RoleOf(ulong feature) => (int)feature & ((1 << RoleBits) - 1);

    /// <summary>The feature that a subject is in a role.</summary>
    public static ulong InRole(ulong subject, int role) => (subject << RoleBits) | (uint)role;
}
