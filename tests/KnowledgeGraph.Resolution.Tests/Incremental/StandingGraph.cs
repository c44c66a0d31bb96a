using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Resolution.Incremental;

namespace KnowledgeGraph.Resolution.Tests.Incremental;

/// <summary>A graph that only ever hears of changes, as a store does; refuses a change that does not fit what it holds.</summary>
internal sealed class StandingGraph
{
    private readonly Dictionary<string, GraphNode> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GraphEdge> _edges = new(StringComparer.Ordinal);

    public PropertyGraph Graph => new(
        [.. _nodes.Values.OrderBy(n => n.Id, StringComparer.Ordinal)],
        [.. _edges.Values.OrderBy(e => e.Id, StringComparer.Ordinal)]);

    public void Apply(GraphChange change)
    {
        foreach (var edge in change.OldEdges)
        {
            Assert.True(_edges.Remove(edge.Id, out var was) && (was.Type, was.From, was.To) == (edge.Type, edge.From, edge.To));
        }

        foreach (var id in change.OldNodes)
        {
            Assert.True(_nodes.Remove(id));
            Assert.DoesNotContain(_edges.Values, e => e.From == id || e.To == id);
        }

        foreach (var node in change.NewNodes)
        {
            _nodes.Add(node.Id, node);
        }

        foreach (var (node, before) in change.ChangedNodes)
        {
            Assert.Equal(_nodes[node.Id].Labels, before);
            _nodes[node.Id] = node;
        }

        foreach (var edge in change.NewEdges)
        {
            Assert.True(_nodes.ContainsKey(edge.From) && _nodes.ContainsKey(edge.To));
            _edges.Add(edge.Id, edge);
        }

        foreach (var edge in change.ChangedEdges)
        {
            Assert.True(_edges.ContainsKey(edge.Id));
            _edges[edge.Id] = edge;
        }
    }
}
