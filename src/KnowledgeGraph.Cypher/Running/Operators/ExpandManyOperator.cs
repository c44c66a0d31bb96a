using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="ExpandManyStep"/>: depth first, no relationship twice on one way.</summary>
internal sealed class ExpandManyOperator(ExpandManyStep step, Operator source) : WalkOperator(source, step.Min == 0)
{
    private readonly EdgeFilter _filter = new(step.Types, step.EdgeSlot, step.EdgePredicate);
    private readonly List<EdgeWalk> _walks = [];
    private readonly List<Edge> _way = [];
    private readonly List<bool> _outgoing = [];
    private int[] _types = [];
    private long _start;
    private long _wanted;

    protected override bool Leave(Frame frame)
    {
        var from = frame.Slots[step.From];
        var to = step.ToBound ? frame.Slots[step.To] : from;
        if (!from.IsNode || !to.IsNode)
        {
            return false;
        }

        _types = Types.Resolve(frame, step.Types, _types);
        _start = from.NodeId;
        _wanted = to.NodeId;
        _walks.Clear();
        _way.Clear();
        _outgoing.Clear();
        if (step.Max > 0)
        {
            _walks.Add(new EdgeWalk(_start, _types, step.Direction));
        }

        return true;
    }

    protected override bool GiveStart(Frame frame) => Give(frame, _start);

    protected override bool Walk(Frame frame)
    {
        while (_walks.Count > 0)
        {
            frame.Tick();
            if (Step(frame, out var edge) && _way.Count >= step.Min && Give(frame, edge.Other))
            {
                return true;
            }
        }

        return false;
    }

    private bool Step(Frame frame, out Edge edge)
    {
        var depth = _walks.Count - 1;
        _way.RemoveRange(depth, _way.Count - depth);
        _outgoing.RemoveRange(depth, _outgoing.Count - depth);
        var walk = _walks[depth];
        var any = walk.Next(frame.Reader, out edge);
        _walks[depth] = walk;
        if (!any)
        {
            _walks.RemoveAt(depth);
            return false;
        }

        if (!IsAllowed(frame, walk, edge))
        {
            return false;
        }

        _way.Add(edge);
        _outgoing.Add(walk.Outgoing);
        if (_way.Count < step.Max)
        {
            _walks.Add(new EdgeWalk(edge.Other, _types, step.Direction));
        }

        return true;
    }

    private bool IsAllowed(Frame frame, in EdgeWalk walk, in Edge edge)
    {
        foreach (var taken in _way)
        {
            if (taken.Relationship == edge.Relationship)
            {
                return false;
            }
        }

        foreach (var slot in step.UniqueAgainst)
        {
            if (Uniqueness.Holds(frame.Slots[slot], edge.Relationship))
            {
                return false;
            }
        }

        return _filter.Admits(frame, walk.From, edge, walk.Outgoing);
    }

    private bool Give(Frame frame, long end)
    {
        if (step.ToBound && end != _wanted)
        {
            return false;
        }

        frame.Slots[step.To] = Value.Node(end);
        if (step.Relationships >= 0)
        {
            frame.Slots[step.Relationships] = Value.Of(Way());
        }

        return true;
    }

    private ListValue Way()
    {
        var items = new Value[_way.Count];
        var at = _start;
        for (var i = 0; i < items.Length; i++)
        {
            items[step.Reversed ? items.Length - 1 - i : i] = Value.Of(Entities.Reference(at, _way[i], _outgoing[i]));
            at = _way[i].Other;
        }

        return new ListValue(items);
    }
}
