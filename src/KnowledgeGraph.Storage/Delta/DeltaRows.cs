using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Storage.Delta;

/// <summary>Elements as the rows of a statement's <c>$rows</c>.</summary>
internal static class DeltaRows
{
    /// <summary>Which properties are dates: rows of one statement have the same ones, so that a transport without dates of its own can say so once.</summary>
    public static string Dates(IReadOnlyDictionary<string, object> properties) =>
        string.Join(',', properties.Where(p => p.Value is DateOnly).Select(p => p.Key).Order(StringComparer.Ordinal));

    /// <summary>All properties of a node, its id among them.</summary>
    public static object Whole(GraphNode node) => WithId(node.Id, node.Properties);

    /// <summary>A node's id and its properties, <c>null</c> for those that go.</summary>
    public static object Node(NodeChange change) => new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["id"] = change.Node.Id,
        ["properties"] = Changes(change.Node.Id, change.Node.Properties, change.Gone),
    };

    /// <summary>Where a relationship stands.</summary>
    public static object Place(GraphEdge edge) => PlaceOf(edge);

    /// <summary>Where a relationship stands, and all its properties.</summary>
    public static object Edge(GraphEdge edge) => Edge(new EdgeChange(edge, []));

    /// <summary>Where a relationship stands and its properties, <c>null</c> for those that go.</summary>
    public static object Edge(EdgeChange change)
    {
        var row = PlaceOf(change.Edge);
        row["properties"] = Changes(change.Edge.Id, change.Edge.Properties, change.Gone);
        return row;
    }

    private static Dictionary<string, object?> PlaceOf(GraphEdge edge) => new(StringComparer.Ordinal)
    {
        ["id"] = edge.Id,
        ["source"] = edge.From,
        ["target"] = edge.To,
    };

    private static Dictionary<string, object?> Changes(string id, IReadOnlyDictionary<string, object> properties, IReadOnlyList<string> gone)
    {
        var all = WithId(id, properties);
        foreach (var property in gone)
        {
            all.TryAdd(property, null);
        }

        return all;
    }

    private static Dictionary<string, object?> WithId(string id, IReadOnlyDictionary<string, object> properties)
    {
        var all = new Dictionary<string, object?>(properties.Count + 1, StringComparer.Ordinal) { ["id"] = id };
        foreach (var (key, value) in properties)
        {
            all[key] = value;
        }

        return all;
    }
}
