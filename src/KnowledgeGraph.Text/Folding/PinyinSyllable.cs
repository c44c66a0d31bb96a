using System.Collections.Frozen;

namespace KnowledgeGraph.Text.Folding;

/// <summary>The syllables of Mandarin in lower-case letters without tone marks, as initial and final.</summary>
internal static class PinyinSyllable
{
    private static readonly string[] Initials =
    [
        "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y", "w", "",
    ];

    private static readonly FrozenSet<string> Finals = new[]
    {
        "a", "o", "e", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "er", "i", "ia", "ie", "iao", "iu", "ian",
        "in", "iang", "ing", "iong", "u", "ua", "uo", "uai", "ui", "uan", "un", "uang", "ue",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the letters can be one syllable.</summary>
    public static bool IsOne(ReadOnlySpan<char> letters)
    {
        foreach (var initial in Initials)
        {
            if (letters.StartsWith(initial, StringComparison.Ordinal))
            {
                return Finals.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters[initial.Length..]);
            }
        }

        return false;
    }
}
