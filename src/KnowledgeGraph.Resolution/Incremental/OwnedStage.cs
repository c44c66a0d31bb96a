using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>Compares what stands because of one article with what stood because of it before.</summary>
internal sealed class OwnedStage(ChangeCollector changes, Func<string, GraphNode?> nodeOf)
{
    /// <returns>What now stands because of the article.</returns>
    public IReadOnlyList<OwnedElement> Run(IReadOnlyList<OwnedElement> before, IReadOnlyList<GraphNode> nodes, IReadOnlyList<GraphEdge> edges)
    {
        var old = before.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var now = new List<OwnedElement>(nodes.Count + edges.Count);
        foreach (var node in nodes)
        {
            now.Add(Keep(node, old));
        }

        foreach (var edge in edges)
        {
            now.Add(Keep(edge, old));
        }

        Remove(old.Values);
        return [.. now.OrderBy(e => e.Id, StringComparer.Ordinal)];
    }

    /// <summary>Takes away what stood because of an article.</summary>
    public void Remove(IEnumerable<OwnedElement> elements)
    {
        foreach (var element in elements)
        {
            if (element.Type is { } type)
            {
                changes.Old(new GraphEdge(element.Id, type, element.From!, element.To!, new Dictionary<string, object>(StringComparer.Ordinal)), element.Hash);
            }
            else
            {
                changes.Old(element.Id, nodeOf(element.Id)!.Labels, element.Hash);
            }
        }
    }

    private OwnedElement Keep(GraphNode node, Dictionary<string, OwnedElement> old)
    {
        var element = new OwnedElement(node.Id, null, null, null, ElementHash.Of(node));
        if (!old.Remove(node.Id, out var was))
        {
            changes.New(node, element.Hash);
        }
        else if (was.Hash != element.Hash)
        {
            changes.Changed(node, node.Labels, was.Hash, element.Hash);
        }

        return element;
    }

    private OwnedElement Keep(GraphEdge edge, Dictionary<string, OwnedElement> old)
    {
        var element = new OwnedElement(edge.Id, edge.Type, edge.From, edge.To, ElementHash.Of(edge));
        if (!old.Remove(edge.Id, out var was))
        {
            changes.New(edge, element.Hash, nodeOf);
        }
        else if (was.Hash != element.Hash)
        {
            changes.Changed(edge, was.Hash, element.Hash, nodeOf);
        }

        return element;
    }
}
