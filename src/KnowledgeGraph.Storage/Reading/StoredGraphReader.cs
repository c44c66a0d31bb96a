using System.Globalization;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Ownership;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Storage.Reading;

/// <summary>Streams what a store holds of our graph. What other people added to our nodes and between them (<see cref="OwnNames"/>) is not seen.</summary>
/// <param name="marker">The label that everything of ours carries.</param>
/// <param name="names">What is ours; the default schema's names when null.</param>
public sealed class StoredGraphReader(string marker = GraphSchema.Marker, OwnNames? names = null)
{
    private const string Id = "id";

    private static readonly Dictionary<string, object?> Prefix = new(StringComparer.Ordinal) { ["prefix"] = OwnNames.RelationshipPrefix };

    private readonly OwnNames _names = names ?? OwnNames.Default;

    private readonly string _nodes = $"MATCH (n:{Name.Quote(marker)}) RETURN labels(n) AS labels, properties(n) AS properties";

    private readonly string _edges =
        $"MATCH (a:{Name.Quote(marker)})-[r]->(b:{Name.Quote(marker)}) WHERE r.id STARTS WITH $prefix " +
        "RETURN a.id AS source, b.id AS target, type(r) AS type, properties(r) AS properties";

    private readonly string _nodesOf = $"UNWIND $ids AS wanted MATCH (n:{Name.Quote(marker)} {{id: wanted}}) RETURN labels(n) AS labels, properties(n) AS properties";

    private readonly string _edgesFrom =
        $"UNWIND $ids AS wanted MATCH (a:{Name.Quote(marker)} {{id: wanted}})-[r]->(b:{Name.Quote(marker)}) WHERE r.id STARTS WITH $prefix AND type(r) IN $types " +
        "RETURN a.id AS source, b.id AS target, type(r) AS type, properties(r) AS properties";

    private readonly string _edgesTo =
        $"UNWIND $ids AS wanted MATCH (a:{Name.Quote(marker)})-[r]->(b:{Name.Quote(marker)} {{id: wanted}}) WHERE r.id STARTS WITH $prefix AND type(r) IN $types " +
        "RETURN a.id AS source, b.id AS target, type(r) AS type, properties(r) AS properties";

    /// <summary>The nodes, in the store's order.</summary>
    public IAsyncEnumerable<StoredNode> NodesAsync(ICypherTransaction transaction, CancellationToken cancellationToken = default) =>
        NodesAsync(transaction, _nodes, null, cancellationToken);

    /// <summary>The nodes of these ids that are there.</summary>
    public IAsyncEnumerable<StoredNode> NodesAsync(ICypherTransaction transaction, IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default) =>
        NodesAsync(transaction, _nodesOf, new Dictionary<string, object?>(StringComparer.Ordinal) { ["ids"] = ids.ToArray() }, cancellationToken);

    /// <summary>The relationships, in the store's order.</summary>
    public IAsyncEnumerable<GraphEdge> EdgesAsync(ICypherTransaction transaction, CancellationToken cancellationToken = default) =>
        EdgesAsync(transaction, _edges, Prefix, cancellationToken);

    /// <summary>The relationships of some types that begin at these nodes, or end there.</summary>
    public IAsyncEnumerable<GraphEdge> EdgesAsync(
        ICypherTransaction transaction, IReadOnlyCollection<string> ids, bool incoming, IReadOnlyCollection<string> types, CancellationToken cancellationToken = default) =>
        EdgesAsync(
            transaction,
            incoming ? _edgesTo : _edgesFrom,
            new Dictionary<string, object?>(Prefix, StringComparer.Ordinal) { ["ids"] = ids.ToArray(), ["types"] = types.ToArray() },
            cancellationToken);

    private async IAsyncEnumerable<StoredNode> NodesAsync(
        ICypherTransaction transaction, string statement, IReadOnlyDictionary<string, object?>? parameters, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var cursor = await transaction.RunAsync(statement, parameters, cancellationToken).ConfigureAwait(false);
        await foreach (var record in cursor.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var labels = ((IEnumerable<object?>)record[0]!).Cast<string>().Where(_names.IsLabel);
            var (id, properties) = Split(record[1]);
            yield return new StoredNode(id, [.. labels.Order(StringComparer.Ordinal)], properties);
        }
    }

    private async IAsyncEnumerable<GraphEdge> EdgesAsync(
        ICypherTransaction transaction, string statement, IReadOnlyDictionary<string, object?> parameters, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var cursor = await transaction.RunAsync(statement, parameters, cancellationToken).ConfigureAwait(false);
        await foreach (var record in cursor.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var (id, properties) = Split(record[3]);
            if (id is string own && record[0] is string from && record[1] is string to && _names.IsRelationship((string)record[2]!, own))
            {
                yield return new GraphEdge(own, (string)record[2]!, from, to, properties);
            }
        }
    }

    /// <summary>All of one state of the graph, in ordinal order of id; read again when a build came between.</summary>
    public Task<PropertyGraph> ReadAsync(ICypherStore store, CancellationToken cancellationToken = default) =>
        store.ReadSteadyAsync(transaction => ReadAsync(transaction, cancellationToken), marker, cancellationToken);

    /// <summary>All of it as a transaction sees it, in ordinal order of id.</summary>
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

    private (object? Id, IReadOnlyDictionary<string, object> Properties) Split(object? map)
    {
        var all = (IReadOnlyDictionary<string, object?>)map!;
        var properties = new Dictionary<string, object>(all.Count, StringComparer.Ordinal);
        foreach (var (key, value) in all)
        {
            if (value is not null && !string.Equals(key, Id, StringComparison.Ordinal) && _names.IsProperty(key))
            {
                properties.Add(key, Content(value));
            }
        }

        return (all.GetValueOrDefault(Id), properties);
    }

    /// <summary>A value as the graph holds it; one of a type that no graph of ours has becomes a text that no graph of ours holds.</summary>
    private static object Content(object value) => value switch
    {
        IEnumerable<object?> list when list.All(v => v is string) => list.Cast<string>().ToArray(),
        bool or long or double or string or DateOnly => value,
        IEnumerable<object?> list => list.Select(v => Content(v!)).ToArray(),
        _ => string.Create(CultureInfo.InvariantCulture, $"\0{value.GetType().Name} {value}"),
    };
}
