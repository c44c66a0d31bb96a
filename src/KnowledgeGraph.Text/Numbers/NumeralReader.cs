using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Quantities;

namespace KnowledgeGraph.Text.Numbers;

/// <summary>Reads one numeral at a given place of a folded text, in time linear in its length.</summary>
public static class NumeralReader
{
    /// <summary>Nothing that news counts is greater; leaves room for every unit's factor.</summary>
    public const decimal Greatest = 1_000_000_000_000_000_000_000m;

    /// <summary>Reads the longest numeral that starts at <paramref name="at"/>. Words that only contain a numeral's character are the caller's affair.</summary>
    /// <returns><c>false</c> when none starts there, or when it is a version (1.2.3) or a string of Chinese digits (三六零).</returns>
    public static bool TryRead(string text, int at, out Numeral numeral)
    {
        numeral = default;
        if (at >= text.Length || !NumeralCharacters.MayStart(text[at]))
        {
            return false;
        }

        var isRead = char.IsAsciiDigit(text[at])
            ? ArabicNumeral.TryRead(text, at, out numeral)
            : text[at] == '半' ? HalfNumeral.TryRead(text, at, out numeral)
            : SomeNumeral.TryRead(text, at, out numeral) || ChineseNumeral.TryRead(text, at, out numeral);
        return isRead && numeral.Value <= Greatest;
    }

    internal static Numeral Make(int start, int end, decimal value, decimal scale, NumeralStyle style, Bound bound, decimal? max = null) =>
        new(new Span(start, end), value, max, scale, style, bound);
}
