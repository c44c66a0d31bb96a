using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Resolution.Incremental;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Reading;

namespace KnowledgeGraph.Rebuild.Comparing;

/// <summary>
/// Reads of a store what a change of its graph touches, and what a person needs to read it by: claims that come, go or differ,
/// claims of which a name differs, and the names at their ends.
/// </summary>
internal sealed class ChangedSurroundings(ICypherTransaction transaction, GraphChange change, CancellationToken cancellationToken)
{
    private readonly StoredGraphReader _reader = new();
    private readonly Dictionary<string, GraphNode> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GraphEdge> _edges = new(StringComparer.Ordinal);

    /// <summary>The touched part of the graph, before and after.</summary>
    public async Task<(PropertyGraph Before, PropertyGraph After)> ReadAsync()
    {
        await NodesAsync([.. change.OldNodes, .. change.ChangedNodes.Select(c => c.Node.Id)]).ConfigureAwait(false);
        await EdgesAsync(Renamed(), incoming: true).ConfigureAwait(false);
        var moved = change.OldEdges.Concat(change.NewEdges).Where(e => ClaimLine.ProofTypes.Contains(e.Type, StringComparer.Ordinal)).Select(e => e.From);
        var claims = _nodes.Values.Where(ClaimLine.IsClaim).Select(n => n.Id).Concat(_edges.Values.Select(e => e.From)).Concat(moved).Distinct(StringComparer.Ordinal).ToArray();
        await NodesAsync(claims).ConfigureAwait(false);
        await EdgesAsync(claims, incoming: false).ConfigureAwait(false);
        await NodesAsync([.. _edges.Values.Concat(change.NewEdges).Select(e => e.To)]).ConfigureAwait(false);
        return (Before(), After());
    }

    private PropertyGraph Before() => new([.. _nodes.Values], [.. _edges.Values]);

    private PropertyGraph After()
    {
        var nodes = new Dictionary<string, GraphNode>(_nodes, StringComparer.Ordinal);
        var edges = new Dictionary<string, GraphEdge>(_edges, StringComparer.Ordinal);
        foreach (var id in change.OldNodes)
        {
            nodes.Remove(id);
        }

        foreach (var node in change.NewNodes.Concat(change.ChangedNodes.Select(c => c.Node)))
        {
            nodes[node.Id] = node;
        }

        foreach (var edge in change.OldEdges)
        {
            edges.Remove(edge.Id);
        }

        foreach (var edge in change.NewEdges.Concat(change.ChangedEdges))
        {
            edges[edge.Id] = edge;
        }

        return new PropertyGraph([.. nodes.Values], [.. edges.Values]);
    }

    /// <summary>Nodes that would be called otherwise.</summary>
    private string[] Renamed() =>
        [.. change.ChangedNodes.Where(c => !ClaimLine.IsClaim(c.Node) && _nodes.TryGetValue(c.Node.Id, out var was) && ClaimLine.NameOf(was) != ClaimLine.NameOf(c.Node)).Select(c => c.Node.Id)];

    private async Task NodesAsync(IReadOnlyCollection<string> ids)
    {
        var wanted = ids.Distinct(StringComparer.Ordinal).Where(id => !_nodes.ContainsKey(id)).ToArray();
        await foreach (var node in wanted.Length == 0 ? Nothing<StoredNode>() : _reader.NodesAsync(transaction, wanted, cancellationToken))
        {
            _nodes.TryAdd((string)node.Id!, new GraphNode((string)node.Id!, node.Labels, node.Properties));
        }
    }

    private async Task EdgesAsync(IReadOnlyCollection<string> ids, bool incoming)
    {
        await foreach (var edge in ids.Count == 0 ? Nothing<GraphEdge>() : _reader.EdgesAsync(transaction, ids, incoming, ClaimLine.ProofTypes, cancellationToken))
        {
            _edges.TryAdd(edge.Id, edge);
        }
    }

    private static async IAsyncEnumerable<T> Nothing<T>()
    {
        await Task.CompletedTask.ConfigureAwait(false);
        yield break;
    }
}
