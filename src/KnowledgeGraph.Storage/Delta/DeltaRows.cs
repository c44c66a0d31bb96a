using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Storage.Delta;

/// <summary>Elements as the rows of a statement's <c>$rows</c>.</summary>
internal static class DeltaRows
{
    /// <summary>All properties of a node, its id among them.</summary>
    public static object Whole(GraphNode node) => WithId(node.Id, node.Properties);

    /// <summary>A node's id, and all its properties.</summary>
    public static object Node(GraphNode node) => new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["id"] = node.Id,
        ["properties"] = WithId(node.Id, node.Properties),
    };

    /// <summary>Where a relationship stands.</summary>
    public static object Place(GraphEdge edge) => PlaceOf(edge);

    /// <summary>Where a relationship stands, and all its properties.</summary>
    public static object Edge(GraphEdge edge)
    {
        var row = PlaceOf(edge);
        row["properties"] = WithId(edge.Id, edge.Properties);
        return row;
    }

    private static Dictionary<string, object?> PlaceOf(GraphEdge edge) => new(StringComparer.Ordinal)
    {
        ["id"] = edge.Id,
        ["source"] = edge.From,
        ["target"] = edge.To,
    };

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
