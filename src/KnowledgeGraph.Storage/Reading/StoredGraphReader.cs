using System.Runtime.CompilerServices;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Storage.Reading;

/// <summary>Streams what a store holds of our graph: nodes with the marker label, and relationships between them that have an id.</summary>
/// <remarks>Relationships without a textual <c>id</c> are other people's and are left alone, as is everything without the marker.</remarks>
/// <param name="marker">The label that everything of ours carries.</param>
public sealed class StoredGraphReader(string marker = GraphSchema.Marker)
{
    private const string Id = "id";

    private readonly string _nodes = $"MATCH (n:{Name.Quote(marker)}) RETURN labels(n) AS labels, properties(n) AS properties";

    private readonly string _edges =
        $"MATCH (a:{Name.Quote(marker)})-[r]->(b:{Name.Quote(marker)}) WHERE r.id IS NOT NULL " +
        "RETURN a.id AS source, b.id AS target, type(r) AS type, properties(r) AS properties";

    /// <summary>The nodes, in the store's order.</summary>
    public async IAsyncEnumerable<StoredNode> NodesAsync(ICypherTransaction transaction, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var cursor = await transaction.RunAsync(_nodes, null, cancellationToken).ConfigureAwait(false);
        await foreach (var record in cursor.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var labels = ((IEnumerable<object?>)record[0]!).Cast<string>().Where(l => !string.Equals(l, marker, StringComparison.Ordinal));
            var (id, properties) = Split(record[1]);
            yield return new StoredNode(id, [.. labels.Order(StringComparer.Ordinal)], properties);
        }
    }

    /// <summary>The relationships, in the store's order.</summary>
    public async IAsyncEnumerable<GraphEdge> EdgesAsync(ICypherTransaction transaction, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var cursor = await transaction.RunAsync(_edges, null, cancellationToken).ConfigureAwait(false);
        await foreach (var record in cursor.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var (id, properties) = Split(record[3]);
            if (id is string own && record[0] is string from && record[1] is string to)
            {
                yield return new GraphEdge(own, (string)record[2]!, from, to, properties);
            }
        }
    }

    /// <summary>All of it, in ordinal order of id.</summary>
    public async Task<PropertyGraph> ReadAsync(ICypherTransaction transaction, CancellationToken cancellationToken = default)
    {
        var nodes = new List<GraphNode>();
        await foreach (var node in NodesAsync(transaction, cancellationToken).ConfigureAwait(false))
        {
            nodes.Add(new GraphNode(node.Id as string ?? "", node.Labels, node.Properties));
        }

        var edges = new List<GraphEdge>();
        await foreach (var edge in EdgesAsync(transaction, cancellationToken).ConfigureAwait(false))
        {
            edges.Add(edge);
        }

        return new PropertyGraph(
            [.. nodes.OrderBy(n => n.Id, StringComparer.Ordinal)],
            [.. edges.OrderBy(e => e.Id, StringComparer.Ordinal)]);
    }

    private static (object? Id, IReadOnlyDictionary<string, object> Properties) Split(object? map)
    {
        var all = (IReadOnlyDictionary<string, object?>)map!;
        var properties = new Dictionary<string, object>(all.Count, StringComparer.Ordinal);
        foreach (var (key, value) in all)
        {
            if (value is not null && !string.Equals(key, Id, StringComparison.Ordinal))
            {
                properties.Add(key, value is IEnumerable<object?> list && list.All(v => v is string) ? list.Cast<string>().ToArray() : value);
            }
        }

        return (all.GetValueOrDefault(Id), properties);
    }
}
