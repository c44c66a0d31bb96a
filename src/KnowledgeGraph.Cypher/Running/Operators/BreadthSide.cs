using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>A search in breadth from one node: whole levels at a time, remembering every shortest way in to each node.</summary>
internal sealed class BreadthSide(long start, int[] types, PatternDirection direction)
{
    private readonly Dictionary<long, int> _depths = new() { [start] = 0 };
    private readonly Dictionary<long, List<RelationshipReference>> _ways = [];

    /// <summary>The nodes of the last level.</summary>
    public List<long> Border { get; private set; } = [start];

    /// <summary>How many levels were walked.</summary>
    public int Depth { get; private set; }

    /// <summary>Whether a node is in the last level.</summary>
    public bool HasInBorder(long node) => _depths.TryGetValue(node, out var depth) && depth == Depth;

    /// <summary>The relationships by which a node is reached; none for the start.</summary>
    public IReadOnlyList<RelationshipReference> WaysInto(long node) => _ways.TryGetValue(node, out var ways) ? ways : [];

    /// <summary>Walks one level further.</summary>
    public void Grow(Frame frame, Func<long, Edge, bool, bool> isAllowed)
    {
        var next = new List<long>();
        Depth++;
        foreach (var node in Border)
        {
            var walk = new EdgeWalk(node, types, direction);
            while (walk.Next(frame.Reader, out var edge))
            {
                frame.Tick();
                var isSeen = _depths.TryGetValue(edge.Other, out var known);
                if ((isSeen && known < Depth) || !isAllowed(node, edge, walk.Outgoing))
                {
                    continue;
                }

                if (!isSeen)
                {
                    _depths[edge.Other] = Depth;
                    _ways[edge.Other] = [];
                    next.Add(edge.Other);
                }

                _ways[edge.Other].Add(Entities.Reference(node, edge, walk.Outgoing));
            }
        }

        Border = next;
    }
}
