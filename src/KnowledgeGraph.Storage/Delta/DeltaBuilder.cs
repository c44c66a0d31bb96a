using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Reading;

namespace KnowledgeGraph.Storage.Delta;

/// <summary>Compares a graph with what a store holds, element by element as the store streams them; only differences are kept.</summary>
public sealed class DeltaBuilder
{
    private readonly Dictionary<string, GraphNode> _nodes;
    private readonly Dictionary<string, GraphEdge> _edges;
    private readonly HashSet<string> _seenNodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seenEdges = new(StringComparer.Ordinal);
    private readonly List<NodeChange> _changedNodes = [];
    private readonly List<object> _oldNodes = [];
    private readonly HashSet<string> _doubled = new(StringComparer.Ordinal);
    private readonly List<EdgeChange> _changedEdges = [];
    private readonly List<GraphEdge> _oldEdges = [];
    private int _nameless;

    private DeltaBuilder(PropertyGraph graph)
    {
        _nodes = graph.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        _edges = graph.Edges.ToDictionary(e => e.Id, StringComparer.Ordinal);
    }

    /// <summary>The difference between a graph and the state that a transaction sees.</summary>
    /// <remarks>Copies of one node, which only a store without its constraints can hold, are all removed and the node is made anew.</remarks>
    public static async Task<GraphDelta> CompareAsync(
        PropertyGraph graph,
        StoredGraphReader reader,
        ICypherTransaction transaction,
        CancellationToken cancellationToken = default)
    {
        var builder = new DeltaBuilder(graph);
        await foreach (var node in reader.NodesAsync(transaction, cancellationToken).ConfigureAwait(false))
        {
            builder.See(node);
        }

        await foreach (var edge in reader.EdgesAsync(transaction, cancellationToken).ConfigureAwait(false))
        {
            builder.See(edge);
        }

        return builder.Build(graph);
    }

    private void See(StoredNode stored)
    {
        if (stored.Id is null)
        {
            _nameless++;
            return;
        }

        if (stored.Id is not string id || !_nodes.TryGetValue(id, out var wanted))
        {
            _oldNodes.Add(stored.Id);
            return;
        }

        if (!_seenNodes.Add(id))
        {
            _doubled.Add(id);
            return;
        }

        if (!PropertyComparison.Same(wanted.Properties, stored.Properties) || !wanted.Labels.SequenceEqual(stored.Labels, StringComparer.Ordinal))
        {
            _changedNodes.Add(new NodeChange(
                wanted,
                [.. wanted.Labels.Except(stored.Labels, StringComparer.Ordinal)],
                [.. stored.Labels.Except(wanted.Labels, StringComparer.Ordinal)],
                Gone(stored.Properties, wanted.Properties)));
        }
    }

    private void See(GraphEdge stored)
    {
        if (!_edges.TryGetValue(stored.Id, out var wanted) || !SamePlace(wanted, stored))
        {
            _oldEdges.Add(stored);
        }
        else if (!_seenEdges.Add(stored.Id))
        {
            _oldEdges.Add(stored);
            _seenEdges.Remove(stored.Id);
            _edges.Remove(stored.Id);
            _changedEdges.RemoveAll(c => string.Equals(c.Edge.Id, stored.Id, StringComparison.Ordinal));
        }
        else if (!PropertyComparison.Same(wanted.Properties, stored.Properties))
        {
            _changedEdges.Add(new EdgeChange(wanted, Gone(stored.Properties, wanted.Properties)));
        }
    }

    /// <remarks>A deletion names a relationship by id and place, so that copies of it go together and it is made anew.</remarks>
    private GraphDelta Build(PropertyGraph graph) => new()
    {
        NewNodes = [.. graph.Nodes.Where(n => !_seenNodes.Contains(n.Id) || _doubled.Contains(n.Id)).OrderBy(n => n.Id, StringComparer.Ordinal)],
        ChangedNodes = [.. _changedNodes.Where(c => !_doubled.Contains(c.Node.Id)).OrderBy(c => c.Node.Id, StringComparer.Ordinal)],
        OldNodes = [.. _oldNodes.Concat(_doubled).OrderBy(id => id as string ?? "", StringComparer.Ordinal)],
        Nameless = _nameless,
        NewEdges = [.. graph.Edges.Where(e => !_seenEdges.Contains(e.Id) || IsAtDouble(e)).OrderBy(e => e.Id, StringComparer.Ordinal)],
        ChangedEdges = [.. _changedEdges.Where(c => !IsAtDouble(c.Edge)).OrderBy(c => c.Edge.Id, StringComparer.Ordinal)],
        OldEdges = [.. _oldEdges.OrderBy(e => e.Id, StringComparer.Ordinal)],
    };

    private bool IsAtDouble(GraphEdge edge) => _doubled.Contains(edge.From) || _doubled.Contains(edge.To);

    private static string[] Gone(IReadOnlyDictionary<string, object> stored, IReadOnlyDictionary<string, object> wanted) =>
        [.. stored.Keys.Where(k => !wanted.ContainsKey(k)).Order(StringComparer.Ordinal)];

    private static bool SamePlace(GraphEdge left, GraphEdge right) =>
        string.Equals(left.Type, right.Type, StringComparison.Ordinal)
        && string.Equals(left.From, right.From, StringComparison.Ordinal)
        && string.Equals(left.To, right.To, StringComparison.Ordinal);
}
