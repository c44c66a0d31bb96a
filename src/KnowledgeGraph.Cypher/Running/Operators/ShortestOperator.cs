using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="ShortestStep"/>: breadth first from both ends.</summary>
internal sealed class ShortestOperator(ShortestStep step, Operator source) : NestedOperator(source)
{
    private readonly EdgeFilter _filter = new(step.Types, step.EdgeSlot, step.EdgePredicate);
    private readonly List<List<RelationshipReference>> _ways = [];
    private long _start;
    private int _next;

    protected override bool Begin(Frame frame)
    {
        _ways.Clear();
        _next = 0;
        var from = frame.Slots[step.From];
        var to = frame.Slots[step.To];
        if (!from.IsNode || !to.IsNode)
        {
            return false;
        }

        _start = from.NodeId;
        Search(frame, from.NodeId, to.NodeId);
        return _ways.Count > 0;
    }

    protected override bool Advance(Frame frame)
    {
        if (_next == _ways.Count || (_next > 0 && !step.All))
        {
            return false;
        }

        var way = _ways[_next++];
        if (step.Relationships >= 0)
        {
            frame.Slots[step.Relationships] = Value.Of(new ListValue([.. way.Select(Value.Of)]));
        }

        if (step.Path >= 0)
        {
            frame.Slots[step.Path] = Value.Of(Walk(way));
        }

        return true;
    }

    private PathValue Walk(List<RelationshipReference> way)
    {
        var nodes = new long[way.Count + 1];
        nodes[0] = _start;
        for (var i = 0; i < way.Count; i++)
        {
            nodes[i + 1] = way[i].Other(nodes[i]);
        }

        return new PathValue(nodes, [.. way]);
    }

    private void Search(Frame frame, long from, long to)
    {
        if (from != to)
        {
            SearchBothWays(frame, from, to);
        }
        else if (step.Min == 0)
        {
            _ways.Add([]);
        }
        else
        {
            SearchCycle(frame, from);
        }
    }

    /// <summary>From both ends, always on where there is less to walk: two small circles instead of one large.</summary>
    private void SearchBothWays(Frame frame, long from, long to)
    {
        var types = Types.Resolve(frame, step.Types);
        var (left, right) = (new BreadthSide(from, types, step.Direction), new BreadthSide(to, types, step.Direction.Turned()));
        while (left.Border.Count > 0 && right.Border.Count > 0 && left.Depth + right.Depth < step.Max)
        {
            var (near, far) = left.Border.Count <= right.Border.Count ? (left, right) : (right, left);
            near.Grow(frame, (node, edge, outgoing) => _filter.Admits(frame, node, edge, outgoing));
            var meetings = near.Border.Where(far.HasInBorder).ToList();
            if (meetings.Count > 0)
            {
                Join(left, right, meetings);
                return;
            }
        }
    }

    private void Join(BreadthSide left, BreadthSide right, List<long> meetings)
    {
        if (left.Depth + right.Depth < step.Min)
        {
            return;
        }

        foreach (var meeting in meetings)
        {
            foreach (var head in Halves(left, meeting))
            {
                foreach (var tail in Halves(right, meeting))
                {
                    _ways.Add([.. Enumerable.Reverse(head), .. tail]);
                    if (!step.All)
                    {
                        return;
                    }
                }
            }
        }
    }

    /// <summary>The ways from a node back to where a side began.</summary>
    private static IEnumerable<List<RelationshipReference>> Halves(BreadthSide side, long node)
    {
        var ways = side.WaysInto(node);
        return ways.Count == 0
            ? [[]]
            : ways.SelectMany(w => Halves(side, w.Other(node)).Select(rest => new List<RelationshipReference> { w }.Concat(rest).ToList()));
    }

    private void SearchCycle(Frame frame, long from)
    {
        var types = Types.Resolve(frame, step.Types);
        var depths = new Dictionary<long, int> { [from] = 0 };
        var ways = new Dictionary<long, List<RelationshipReference>>();
        var border = new List<long> { from };
        for (var depth = 1; depth <= step.Max && border.Count > 0 && !ways.ContainsKey(from); depth++)
        {
            border = Grow(frame, border, depth, types, depths, ways, from);
        }

        if (ways.ContainsKey(from))
        {
            Collect(from, from, ways, []);
        }
    }

    private List<long> Grow(Frame frame, List<long> border, int depth, int[] types, Dictionary<long, int> depths, Dictionary<long, List<RelationshipReference>> ways, long cycleEnd)
    {
        var next = new List<long>();
        foreach (var node in border)
        {
            var walk = new EdgeWalk(node, types, step.Direction);
            while (walk.Next(frame.Reader, out var edge))
            {
                frame.Tick();
                var seen = depths.TryGetValue(edge.Other, out var known);
                if ((seen && known < depth && edge.Other != cycleEnd) || !_filter.Admits(frame, node, edge, walk.Outgoing))
                {
                    continue;
                }

                if (!seen)
                {
                    depths[edge.Other] = depth;
                    next.Add(edge.Other);
                }

                if (!ways.TryGetValue(edge.Other, out var into))
                {
                    ways[edge.Other] = into = [];
                }

                into.Add(Entities.Reference(node, edge, walk.Outgoing));
            }
        }

        return next;
    }

    private void Collect(long node, long from, Dictionary<long, List<RelationshipReference>> ways, List<RelationshipReference> tail)
    {
        foreach (var last in ways[node])
        {
            if (!step.All && _ways.Count > 0)
            {
                return;
            }

            var previous = last.Other(node);
            tail.Insert(0, last);
            if (previous == from)
            {
                if (tail.Count >= step.Min && tail.Select(r => r.Id).Distinct().Count() == tail.Count)
                {
                    _ways.Add([.. tail]);
                }
            }
            else
            {
                Collect(previous, from, ways, tail);
            }

            tail.RemoveAt(0);
        }
    }
}
