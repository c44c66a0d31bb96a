using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Export.Turtle;

/// <summary>IRIs and literals of Turtle (W3C, RDF 1.1 Turtle).</summary>
internal static class TurtleText
{
    /// <summary>A text with its escapes, in quotes. U+0000 and lone surrogates, which RDF has no place for, become U+FFFD.</summary>
    public static string Literal(string text)
    {
        var written = new StringBuilder(text.Length + 2).Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                0 => written.Append('\uFFFD'),
                '"' => written.Append("\\\""),
                '\\' => written.Append("\\\\"),
                '\n' => written.Append("\\n"),
                '\r' => written.Append("\\r"),
                '\t' => written.Append("\\t"),
                < ' ' or 0x7F => written.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
                _ => written.Append(rune.ToString()),
            };
        }

        return written.Append('"').ToString();
    }

    /// <summary>A literal with its type; whole numbers and truth values as they are.</summary>
    public static string Typed(object value) => value switch
    {
        string text => Literal(text),
        bool flag => flag ? "true" : "false",
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => $"\"{Double(number)}\"^^xsd:double",
        DateOnly day => $"\"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\"^^xsd:date",
        _ => Literal(Reading.ValueText.Of(value)),
    };

    /// <summary>The path of an IRI for an id: everything but letters, digits and <c>-._~/</c> is percent-encoded UTF-8.</summary>
    public static string Path(string id) => string.Join('/', id.Split('/').Select(Uri.EscapeDataString));

    private static string Double(double number) => number switch
    {
        double.PositiveInfinity => "INF",
        double.NegativeInfinity => "-INF",
        _ => number.ToString("R", CultureInfo.InvariantCulture),
    };
}
