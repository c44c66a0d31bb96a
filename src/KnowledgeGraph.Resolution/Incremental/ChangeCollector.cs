using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;

namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>Gathers what changes, holds it to the schema, and keeps count.</summary>
internal sealed class ChangeCollector(GraphSchema schema)
{
    private readonly SchemaCheck _check = new(schema);
    private readonly List<SchemaProblem> _problems = [];
    private readonly List<GraphNode> _newNodes = [];
    private readonly List<(GraphNode, IReadOnlyList<string>)> _changedNodes = [];
    private readonly List<string> _oldNodes = [];
    private readonly List<GraphEdge> _newEdges = [];
    private readonly List<GraphEdge> _changedEdges = [];
    private readonly List<GraphEdge> _oldEdges = [];
    private readonly Dictionary<string, int> _labels = new(StringComparer.Ordinal);

    /// <summary>Hashes that the digest no longer holds.</summary>
    public List<ElementHash> Gone { get; } = [];

    /// <summary>Hashes that the digest now holds.</summary>
    public List<ElementHash> Come { get; } = [];

    public void New(GraphNode node, ElementHash hash)
    {
        _problems.AddRange(_check.Check(node));
        _newNodes.Add(node);
        Come.Add(hash);
        Count(node.Labels, 1);
    }

    public void Changed(GraphNode node, IReadOnlyList<string> labelsBefore, ElementHash before, ElementHash now)
    {
        _problems.AddRange(_check.Check(node));
        _changedNodes.Add((node, labelsBefore));
        Gone.Add(before);
        Come.Add(now);
        Count(labelsBefore, -1);
        Count(node.Labels, 1);
    }

    public void Old(string node, IReadOnlyList<string> labels, ElementHash hash)
    {
        _oldNodes.Add(node);
        Gone.Add(hash);
        Count(labels, -1);
    }

    public void New(GraphEdge edge, ElementHash hash, Func<string, GraphNode?> nodeOf)
    {
        _problems.AddRange(_check.Check(edge, nodeOf));
        _newEdges.Add(edge);
        Come.Add(hash);
    }

    public void Changed(GraphEdge edge, ElementHash before, ElementHash now, Func<string, GraphNode?> nodeOf)
    {
        _problems.AddRange(_check.Check(edge, nodeOf));
        _changedEdges.Add(edge);
        Gone.Add(before);
        Come.Add(now);
    }

    public void Old(GraphEdge edge, ElementHash hash)
    {
        _oldEdges.Add(edge);
        Gone.Add(hash);
    }

    /// <summary>The counts after this change.</summary>
    public GraphCounts After(GraphCounts before) => new(
        before.Nodes + _newNodes.Count - _oldNodes.Count,
        before.Articles + _labels.GetValueOrDefault("Article"),
        before.Claims + _labels.GetValueOrDefault("Claim"),
        before.Entities + _labels.GetValueOrDefault("Entity"),
        before.Relationships + _newEdges.Count - _oldEdges.Count);

    /// <summary>The change as a whole.</summary>
    /// <exception cref="SchemaViolationException">It does not fit the schema: a fault of this program.</exception>
    public GraphChange Whole(string digest, GraphCounts counts, int resolved, IReadOnlyList<string> notes) => _problems.Count > 0
        ? throw new SchemaViolationException(_problems)
        : new GraphChange
        {
            NewNodes = [.. _newNodes.OrderBy(n => n.Id, StringComparer.Ordinal)],
            ChangedNodes = [.. _changedNodes.OrderBy(c => c.Item1.Id, StringComparer.Ordinal)],
            OldNodes = [.. _oldNodes.Order(StringComparer.Ordinal)],
            NewEdges = [.. _newEdges.OrderBy(e => e.Id, StringComparer.Ordinal)],
            ChangedEdges = [.. _changedEdges.OrderBy(e => e.Id, StringComparer.Ordinal)],
            OldEdges = [.. _oldEdges.OrderBy(e => e.Id, StringComparer.Ordinal)],
            Digest = digest,
            Counts = counts,
            Resolved = resolved,
            LedgerNotes = notes,
        };

    private void Count(IReadOnlyList<string> labels, int step)
    {
        foreach (var label in labels)
        {
            _labels[label] = _labels.GetValueOrDefault(label) + step;
        }
    }
}
