using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Conformance.Tck;

/// <summary>
/// Values in one canonical text, so that an expected value and an actual one can be compared: integers apart from
/// floats, maps and labels sorted, lists sorted too where the scenario says that their order does not matter.
/// </summary>
public static partial class TckValue
{
    /// <summary>The canonical text of a value that the engine gave.</summary>
    public static string Of(object? value, bool sortLists) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => Float(number),
        string text => Quote(text),
        IReadOnlyDictionary<string, object?> map => Map(map, sortLists),
        Node node => Of(node, sortLists),
        Relationship relationship => Of(relationship, sortLists),
        GraphPath path => Of(path, sortLists),
        System.Collections.IEnumerable list => List(list.Cast<object?>().Select(i => Of(i, sortLists)), sortLists),
        _ => Quote(WholeMinute().Replace(value.ToString() ?? "", "")),
    };

    internal static string List(IEnumerable<string> items, bool sort) =>
        "[" + string.Join(", ", sort ? items.Order(StringComparer.Ordinal) : items) + "]";

    internal static string Float(double number) =>
        double.IsNaN(number) ? "NaN"
        : double.IsInfinity(number) ? (number > 0 ? "Inf" : "-Inf")
        : "f" + (number == 0 ? 0d : number).ToString("R", CultureInfo.InvariantCulture);

    internal static string Quote(string text) => "'" + text.Replace("'", "\\'", StringComparison.Ordinal) + "'";

    internal static string Map(IEnumerable<KeyValuePair<string, string>> entries) =>
        "{" + string.Join(", ", entries.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => e.Key + ": " + e.Value)) + "}";

    private static string Map(IReadOnlyDictionary<string, object?> map, bool sortLists) =>
        Map(map.Select(e => KeyValuePair.Create(e.Key, Of(e.Value, sortLists))));

    private static string Of(Node node, bool sortLists) =>
        "(" + string.Concat(node.Labels.Order(StringComparer.Ordinal).Select(l => ":" + l)) + Map(node.Properties, sortLists) + ")";

    private static string Of(Relationship relationship, bool sortLists) =>
        "[:" + relationship.Type + Map(relationship.Properties, sortLists) + "]";

    private static string Of(GraphPath path, bool sortLists)
    {
        var text = new StringBuilder("<").Append(Of(path.Nodes[0], sortLists));
        for (var i = 0; i < path.Relationships.Count; i++)
        {
            var relationship = path.Relationships[i];
            var forward = relationship.StartElementId == path.Nodes[i].ElementId;
            text.Append(forward ? "-" : "<-").Append(Of(relationship, sortLists)).Append(forward ? "->" : "-").Append(Of(path.Nodes[i + 1], sortLists));
        }

        return text.Append('>').ToString();
    }

    /// <summary>The TCK writes a time without the seconds where there are none.</summary>
    [GeneratedRegex(@"(?<=(^|T)\d\d:\d\d):00(?![.\d])")]
    private static partial Regex WholeMinute();
}
