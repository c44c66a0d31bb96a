using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Conformance.Differential;

/// <summary>Values of both sides in one text: equal when value and type are.</summary>
internal static partial class Canonical
{
    public const string StateQuery =
        "MATCH (n) RETURN n AS a, null AS r, null AS b UNION ALL MATCH (a)-[r]->(b) RETURN a, r, b";

    public static string Float(double number) => number.ToString("R", CultureInfo.InvariantCulture) switch
    {
        "Infinity" => "Inf",
        "-Infinity" => "-Inf",
        var text => "f" + text,
    };

    public static string Text(string text) => "'" + text + "'";

    public static string List(IEnumerable<string> items) => "[" + string.Join(", ", items) + "]";

    public static string Map(IEnumerable<(string Key, string Value)> entries) =>
        "{" + string.Join(", ", entries.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => e.Key + ": " + e.Value)) + "}";

    public static string Node(IEnumerable<string> labels, string properties) =>
        "(" + string.Concat(labels.Order(StringComparer.Ordinal).Select(l => ":" + l)) + properties + ")";

    public static string Relationship(string type, string properties) => "[:" + type + properties + "]";

    public static string State(IEnumerable<string> rows) => string.Join("; ", rows.Order(StringComparer.Ordinal));

    /// <summary>A temporal value: clocks with their seconds, durations as months, days, seconds and nanoseconds.</summary>
    public static string Temporal(string text) => text.StartsWith('P') || text.StartsWith("-P", StringComparison.Ordinal)
        ? Duration(text)
        : Clock().Replace(text, m => m.Groups[1].Value + (m.Groups[2].Success ? m.Groups[2].Value : ":00") + m.Groups[3].Value.TrimEnd('0').TrimEnd('.'), 1);

    private static string Duration(string text)
    {
        var match = DurationForm().Match(text);
        long Part(string group) => match.Groups[group].Success ? long.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;
        var seconds = match.Groups["s"].Success ? decimal.Parse(match.Groups["s"].Value, CultureInfo.InvariantCulture) : 0;
        var months = (Part("y") * 12) + Part("mo");
        return string.Create(CultureInfo.InvariantCulture, $"P{months}M{(Part("w") * 7) + Part("d")}DT{(Part("h") * 3600) + (Part("mi") * 60) + seconds:0.#########}S");
    }

    [GeneratedRegex(@"(?<=^|T)(\d\d:\d\d)(:\d\d)?(\.\d+)?")]
    private static partial Regex Clock();

    [GeneratedRegex(@"^P(?:(?<y>-?\d+)Y)?(?:(?<mo>-?\d+)M)?(?:(?<w>-?\d+)W)?(?:(?<d>-?\d+)D)?(?:T(?:(?<h>-?\d+)H)?(?:(?<mi>-?\d+)M)?(?:(?<s>-?[\d.]+)S)?)?$")]
    private static partial Regex DurationForm();
}
