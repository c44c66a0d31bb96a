using System.Collections;
using System.Globalization;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Values of a query as a person reads them.</summary>
internal static class ValueText
{
    /// <summary>The text of one value; nested values in Cypher's own notation.</summary>
    public static string Of(object? value) => value is string text ? text : Nested(value);

    private static string Nested(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => "'" + text + "'",
        double number => Cypher.Values.ValueText.Float(number),
        Node node => $"(:{string.Join(':', node.Labels)} {Map(node.Properties)})",
        Relationship relationship => $"[:{relationship.Type} {Map(relationship.Properties)}]",
        GraphPath path => string.Join("-", path.Nodes.Select(Name)),
        IReadOnlyDictionary<string, object?> map => Map(map),
        IEnumerable list => "[" + string.Join(", ", list.Cast<object?>().Select(Nested)) + "]",
        _ when TemporalWords.Of(value) is { } time => time,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    private static string Name(Node node) => "(" + (node.Properties.GetValueOrDefault("name") ?? string.Join(':', node.Labels)) + ")";

    private static string Map(IReadOnlyDictionary<string, object?> map) =>
        "{" + string.Join(", ", map.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key + ": " + Nested(p.Value))) + "}";
}
