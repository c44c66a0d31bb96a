using System.Globalization;

namespace KnowledgeGraph.Cypher.TimeZones;

/// <summary>Numbers as the table of zones writes them.</summary>
internal static class Numbers
{
    public static int Decimal(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    public static long Base36(ReadOnlySpan<char> text)
    {
        var isNegative = text[0] == '-';
        var number = 0L;
        foreach (var c in isNegative ? text[1..] : text)
        {
            number = (number * 36) + (char.IsAsciiDigit(c) ? c - '0' : c - 'a' + 10);
        }

        return isNegative ? -number : number;
    }
}
