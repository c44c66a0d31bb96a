using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="ShortestStep"/>: breadth first from both ends.</summary>
internal sealed class ShortestOperator(ShortestStep step, Operator source) : NestedOperator(source)
{
    private readonly EdgeFilter _filter = new(step.Types, step.EdgeSlot, step.EdgePredicate);
    private IEnumerator<RelationshipReference[]> _ways = Enumerable.Empty<RelationshipReference[]>().GetEnumerator();
    private long _start;

    protected override bool Begin(Frame frame)
    {
        var from = frame.Slots[step.From];
        var to = frame.Slots[step.To];
        if (!from.IsNode || !to.IsNode)
        {
            return false;
        }

        _start = from.NodeId;
        var ways = Search(frame, from.NodeId, to.NodeId);
        _ways = (step.All ? ways : ways.Take(1)).GetEnumerator();
        return true;
    }

    protected override bool Advance(Frame frame)
    {
        if (!_ways.MoveNext())
        {
            return false;
        }

        var way = _ways.Current;
        if (step.Relationships >= 0)
        {
            frame.Slots[step.Relationships] = Value.Of(new ListValue(Array.ConvertAll(way, Value.Of)));
        }

        if (step.Path >= 0)
        {
            frame.Slots[step.Path] = Value.Of(Walk(way));
        }

        return true;
    }

    private PathValue Walk(RelationshipReference[] way)
    {
        var nodes = new long[way.Length + 1];
        nodes[0] = _start;
        for (var i = 0; i < way.Length; i++)
        {
            nodes[i + 1] = way[i].Other(nodes[i]);
        }

        return new PathValue(nodes, way);
    }

    private IEnumerable<RelationshipReference[]> Search(Frame frame, long from, long to) =>
        from != to ? SearchBothWays(frame, from, to)
        : step.Min == 0 ? [[]]
        : SearchCycle(frame, from);

    /// <summary>From both ends, always on where there is less to walk: two small circles instead of one large.</summary>
    private IEnumerable<RelationshipReference[]> SearchBothWays(Frame frame, long from, long to)
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
                return left.Depth + right.Depth < step.Min
                    ? []
                    : Join(meetings, new WaysBack(frame, from, left.WaysInto), new WaysBack(frame, to, right.WaysInto));
            }
        }

        return [];
    }

    private static IEnumerable<RelationshipReference[]> Join(List<long> meetings, WaysBack left, WaysBack right) =>
        from meeting in meetings
        from head in left.From(meeting)
        from tail in right.From(meeting)
        select (RelationshipReference[])[.. Enumerable.Reverse(head), .. tail];

    private IEnumerable<RelationshipReference[]> SearchCycle(Frame frame, long from)
    {
        var types = Types.Resolve(frame, step.Types);
        var depths = new Dictionary<long, int> { [from] = 0 };
        var ways = new Dictionary<long, List<RelationshipReference>>();
        var border = new List<long> { from };
        for (var depth = 1; depth <= step.Max && border.Count > 0 && !ways.ContainsKey(from); depth++)
        {
            border = Grow(frame, border, depth, types, depths, ways, from);
        }

        return !ways.ContainsKey(from)
            ? []
            : new WaysBack(frame, from, node => ways[node]).From(from)
                .Where(way => way.Length >= step.Min && way.Select(r => r.Id).Distinct().Count() == way.Length)
                .Select(way => (RelationshipReference[])[.. Enumerable.Reverse(way)]);
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
}
