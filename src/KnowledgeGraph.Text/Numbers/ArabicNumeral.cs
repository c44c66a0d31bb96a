using System.Globalization;
using KnowledgeGraph.Core.Quantities;

namespace KnowledgeGraph.Text.Numbers;

/// <summary>Digits with thousands separators, decimals and Chinese powers: 1,200, 8.5万, 1.8万亿, 3千万, 1亿2000万, 100多万.</summary>
internal static class ArabicNumeral
{
    private const int LongestRun = 24;

    public static bool TryRead(string text, int at, out Numeral numeral)
    {
        numeral = default;
        var end = DigitsEnd(text, at);
        if (end - at > LongestRun || !decimal.TryParse(text.AsSpan(at, end - at), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture, out var value)
            || IsVersion(text, end))
        {
            return false;
        }

        var scale = 1m;
        var bound = Bound.Exact;
        var next = SkipToPower(text, end, ref bound);
        while (next < text.Length && NumeralCharacters.IsPower(text[next]) && !NumeralCharacters.IsKiloUnit(text, next))
        {
            if (!TryMultiply(ref value, NumeralCharacters.Small(text[next]) + NumeralCharacters.Big(text[next])))
            {
                return false;
            }

            scale = Math.Max(scale, Math.Max(1, NumeralCharacters.Big(text[next])));
            end = ++next;
        }

        AddLesserPart(text, ref end, ref value, scale);
        numeral = NumeralReader.Make(at, end, value, scale, NumeralStyle.Arabic, bound);
        return true;
    }

    // 1,200,300: the first group has one to three digits, the others three.
    private static int DigitsEnd(string text, int at)
    {
        var end = Digits(text, at);
        var mayGroup = end - at <= 3;
        while (mayGroup && end + 3 < text.Length && text[end] == ',' && Digits(text, end + 1) == end + 4)
        {
            end += 4;
        }

        return end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]) ? Digits(text, end + 1) : end;
    }

    private static int Digits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsVersion(string text, int end) =>
        end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]);

    private static int SkipToPower(string text, int end, ref Bound bound)
    {
        if (end + 1 >= text.Length)
        {
            return end;
        }

        if (text[end] == ' ' && NumeralCharacters.Big(text[end + 1]) > 0)
        {
            return end + 1;
        }

        if (text[end] is '多' or '余' or '几' && NumeralCharacters.Big(text[end + 1]) > 0)
        {
            bound = text[end] == '几' ? Bound.Vague : Bound.AtLeast;
            return end + 1;
        }

        return end;
    }

    private static void AddLesserPart(string text, ref int end, ref decimal value, decimal scale)
    {
        if (scale > 1 && end < text.Length && char.IsAsciiDigit(text[end])
            && TryRead(text, end, out var rest) && rest.Scale > 1 && rest.Scale < scale && rest.Value < scale)
        {
            value += rest.Value;
            end = rest.Span.End;
        }
    }

    private static bool TryMultiply(ref decimal value, decimal factor)
    {
        if (value > decimal.MaxValue / factor)
        {
            return false;
        }

        value *= factor;
        return true;
    }
}
