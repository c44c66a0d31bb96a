using System.Runtime.CompilerServices;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Ownership;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Export.Reading;

/// <summary>The graph of a store in a fixed order: nodes, then relationships, by id. The store sorts, so that memory stays small here.</summary>
internal static class GraphStream
{
    private const string Nodes =
        $"MATCH (n:{GraphSchema.Marker}) WHERE n.id IS NOT NULL RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id";

    private const string Edges =
        $"MATCH (a:{GraphSchema.Marker})-[r]->(b:{GraphSchema.Marker}) WHERE r.id IS NOT NULL " +
        "RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties ORDER BY id, source, target";

    /// <summary>All nodes of ours.</summary>
    public static async IAsyncEnumerable<ExportedNode> NodesAsync(ICypherTransaction transaction, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var cursor = await transaction.RunAsync(Nodes, null, cancellationToken).ConfigureAwait(false);
        await foreach (var record in cursor.RecordsAsync(cancellationToken).ConfigureAwait(false))
        {
            var labels = record.List<string>("labels").Where(OwnNames.Default.IsLabel);
            yield return new ExportedNode(record.Get<string>("id"), [.. labels.Order(StringComparer.Ordinal)], Properties(record["properties"]));
        }
    }

    /// <summary>All relationships of ours.</summary>
    public static async IAsyncEnumerable<ExportedEdge> EdgesAsync(ICypherTransaction transaction, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var cursor = await transaction.RunAsync(Edges, null, cancellationToken).ConfigureAwait(false);
        await foreach (var record in cursor.RecordsAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return new ExportedEdge(
                record.Get<string>("id"), record.Get<string>("type"), record.Get<string>("source"), record.Get<string>("target"), Properties(record["properties"]));
        }
    }

    private static List<KeyValuePair<string, object>> Properties(object? map) =>
        [.. ((IReadOnlyDictionary<string, object?>)map!)
            .Where(p => p.Value is not null && !string.Equals(p.Key, "id", StringComparison.Ordinal))
            .OrderBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => KeyValuePair.Create(p.Key, p.Value!))];
}
