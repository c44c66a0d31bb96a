using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>
/// The ways from a node back to where a search in breadth began, found one at a time as they are asked for, and without
/// calls within calls: a way may be as long as the graph, and ways may be too many to keep.
/// </summary>
internal sealed class WaysBack(Frame frame, long start, Func<long, IReadOnlyList<RelationshipReference>> waysInto)
{
    /// <summary>Each way as relationships, the last one first.</summary>
    public IEnumerable<RelationshipReference[]> From(long node)
    {
        if (waysInto(node).Count == 0)
        {
            return [[]];
        }

        return Walk(node);
    }

    private IEnumerable<RelationshipReference[]> Walk(long from)
    {
        var way = new List<RelationshipReference>();
        var nodes = new List<long> { from };
        var choices = new List<int> { 0 };
        while (nodes.Count > 0)
        {
            frame.Tick();
            var top = nodes.Count - 1;
            var options = waysInto(nodes[top]);
            if (choices[top] == options.Count)
            {
                nodes.RemoveAt(top);
                choices.RemoveAt(top);
                RemoveLast(way);
                continue;
            }

            var edge = options[choices[top]++];
            way.Add(edge);
            var previous = edge.Other(nodes[top]);
            if (previous == start)
            {
                yield return [.. way];
                RemoveLast(way);
            }
            else
            {
                nodes.Add(previous);
                choices.Add(0);
            }
        }
    }

    private static void RemoveLast(List<RelationshipReference> way)
    {
        if (way.Count > 0)
        {
            way.RemoveAt(way.Count - 1);
        }
    }
}
