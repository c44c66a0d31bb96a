using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Query.Named;

/// <summary>Writes the values of parameters into a statement, so that a person can run it as it is. The library itself never runs such text.</summary>
public static partial class CypherLiteral
{
    /// <summary>A statement with its parameters replaced by literals.</summary>
    /// <param name="cypher">The statement of a named query; none of those has a <c>$</c> outside parameters.</param>
    /// <param name="values">Nulls, booleans, numbers, strings and lists of them.</param>
    public static string Inline(string cypher, IReadOnlyDictionary<string, object?> values) =>
        Parameter().Replace(cypher, match => values.TryGetValue(match.Groups[1].Value, out var value) ? Of(value) : match.Value);

    /// <summary>A value as a literal.</summary>
    /// <exception cref="NotSupportedException">The value is of a kind that no named query takes.</exception>
    public static string Of(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => Quoted(text),
        int or long => Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture) is var written && written.AsSpan().IndexOfAny('.', 'E') < 0 ? written + ".0" : written,
        IEnumerable list => "[" + string.Join(", ", list.Cast<object?>().Select(Of)) + "]",
        _ => throw new NotSupportedException($"No literal for a {value.GetType().Name}."),
    };

    // Servers read \u escapes before they read strings, so a backslash never stands before a u of the text: the literal is cut there.
    private static string Quoted(string text)
    {
        var written = new StringBuilder("'");
        for (var i = 0; i < text.Length; i++)
        {
            _ = text[i] switch
            {
                '\\' when i + 1 < text.Length && text[i + 1] is 'u' or 'U' => written.Append("\\\\' + '"),
                '\\' => written.Append("\\\\"),
                '\'' => written.Append("\\'"),
                '\n' => written.Append("\\n"),
                '\r' => written.Append("\\r"),
                '\t' => written.Append("\\t"),
                var unit when char.IsControl(unit) || char.IsSurrogate(unit) && !IsPaired(text, i) => written.Append('?'),
                var unit => written.Append(unit),
            };
        }

        return written.Append('\'').ToString();
    }

    private static bool IsPaired(string text, int at) =>
        (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        || (char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]));

    [GeneratedRegex(@"\$(\w+)")]
    private static partial Regex Parameter();
}
