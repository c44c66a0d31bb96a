using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Text.Numbers;

/// <summary>Reads shares that are written as fractions: 三分之一, 一半, 半数. Their value is in hundredths.</summary>
internal static class FractionReader
{
    private const string Of = "分之";
    private const decimal Half = 50m;
    private const decimal GreatestWhole = 1000m;
    private const string NotBefore = "另下上前后左右这那大某";

    internal readonly record struct Reading(Span Span, decimal Share);

    /// <summary>A half, at its first character.</summary>
    public static bool TryHalf(string text, int at, out Reading reading)
    {
        reading = new Reading(new Span(at, Math.Min(at + 2, text.Length)), Half);
        var isHalf = text[at] is '一' or '半'
            && (string.CompareOrdinal(text, at, "一半", 0, 2) == 0 || string.CompareOrdinal(text, at, "半数", 0, 2) == 0);
        return isHalf && !(at > 0 && NotBefore.Contains(text[at - 1], StringComparison.Ordinal))
            && !(at + 2 < text.Length && text[at + 2] is '是' or '据');
    }

    /// <summary>The fraction whose whole is the numeral just read.</summary>
    public static bool TryRead(string text, Numeral whole, out Reading reading)
    {
        reading = default;
        var at = whole.Span.End;
        if (string.CompareOrdinal(text, at, Of, 0, Of.Length) != 0 || !NumeralReader.TryRead(text, at + Of.Length, out var part)
            || whole.Value is <= 1 or > GreatestWhole || part.Value >= whole.Value)
        {
            return false;
        }

        reading = new Reading(new Span(whole.Span.Start, part.Span.End), Math.Round(100 * part.Value / whole.Value, 2));
        return true;
    }
}
