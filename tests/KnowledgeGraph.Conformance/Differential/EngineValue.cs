using System.Globalization;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Conformance.Differential;

/// <summary>The engine's values as canonical text.</summary>
internal static class EngineValue
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => Canonical.Float(number),
        string text => Canonical.Text(text),
        IReadOnlyDictionary<string, object?> map => Map(map),
        Node node => Canonical.Node(node.Labels, Map(node.Properties)),
        Relationship relationship => Canonical.Relationship(relationship.Type, Map(relationship.Properties)),
        GraphPath path => Path(path),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => Canonical.Temporal(time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        System.Collections.IEnumerable list => Canonical.List(list.Cast<object?>().Select(Of)),
        _ => Canonical.Temporal(value.ToString()!),
    };

    private static string Map(IReadOnlyDictionary<string, object?> map) => Canonical.Map(map.Select(e => (e.Key, Of(e.Value))));

    private static string Path(GraphPath path)
    {
        var steps = path.Relationships.Select((r, i) =>
            (r.StartElementId == path.Nodes[i].ElementId ? "-" + Of(r) + "->" : "<-" + Of(r) + "-") + Of(path.Nodes[i + 1]));
        return "<" + Of(path.Nodes[0]) + string.Concat(steps) + ">";
    }
}
