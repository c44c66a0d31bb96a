using System.Globalization;
using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Number lexemes as literals, with their range checked.</summary>
internal static class NumberLiteral
{
    public static Literal Read(Lexeme number, bool negative = false) =>
        new(number.Kind == LexemeKind.Float ? Float(number) : Integer(number, negative)) { At = number.At };

    private static Value Float(Lexeme number)
    {
        var value = double.Parse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsInfinity(value)
            ? throw Fail.Syntax("FloatingPointOverflow", number.At, $"'{number.Text}' is too large for a floating-point number.")
            : Value.Of(value);
    }

    private static Value Integer(Lexeme number, bool negative)
    {
        if (TryMagnitude(number.Text, out var magnitude))
        {
            if (negative && magnitude <= 9_223_372_036_854_775_808)
            {
                return Value.Of(unchecked(-(long)magnitude));
            }

            if (!negative && magnitude <= long.MaxValue)
            {
                return Value.Of((long)magnitude);
            }
        }

        throw Fail.Syntax("IntegerOverflow", number.At, $"'{(negative ? "-" : "")}{number.Text}' does not fit in 64 bits.");
    }

    private static bool TryMagnitude(string text, out ulong magnitude)
    {
        if (text.Length > 2 && text[1] is 'x' or 'X')
        {
            return ulong.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out magnitude);
        }

        if (text.Length > 2 && text[1] is 'o' or 'O')
        {
            return TryOctal(text.AsSpan(2), out magnitude);
        }

        return ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out magnitude);
    }

    private static bool TryOctal(ReadOnlySpan<char> digits, out ulong magnitude)
    {
        magnitude = 0;
        foreach (var digit in digits)
        {
            if (magnitude >> 61 != 0)
            {
                return false;
            }

            magnitude = (magnitude << 3) | (uint)(digit - '0');
        }

        return true;
    }
}
