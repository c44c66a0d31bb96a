using System.Globalization;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Conformance.Stores;

/// <summary>Rows as texts that are equal when the values and their types are; the stores' own ids are left out.</summary>
internal static class RowText
{
    public static string Of(IReadOnlyList<object?> row) => string.Join(" | ", row.Select(Of));

    private static string Of(object? value) => value switch
    {
        null => "null",
        string text => "'" + text + "'",
        long whole => whole.ToString(CultureInfo.InvariantCulture),
        double real => real.ToString("R", CultureInfo.InvariantCulture) + "f",
        bool flag => flag ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Node node => "(" + string.Join(':', node.Labels) + Of(node.Properties) + ")",
        Relationship relationship => "[" + relationship.Type + Of(relationship.Properties) + "]",
        GraphPath path => "<" + string.Join(',', path.Nodes.Select(Of)) + string.Join(',', path.Relationships.Select(Of)) + ">",
        IReadOnlyDictionary<string, object?> map => "{" + string.Join(", ", map.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => e.Key + ": " + Of(e.Value))) + "}",
        IEnumerable<object?> list => "[" + string.Join(", ", list.Select(Of)) + "]",
        _ => value.GetType().Name + " " + Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
