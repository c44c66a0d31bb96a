using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="ExpandEndsStep"/>: breadth first, no node twice.</summary>
internal sealed class ExpandEndsOperator(ExpandEndsStep step, Operator source) : WalkOperator(source, step.Min == 0)
{
    private readonly EdgeFilter _filter = new(step.Types, step.EdgeSlot, step.EdgePredicate);
    private readonly HashSet<long> _seen = [];
    private List<long> _border = [];
    private List<long> _next = [];
    private int[] _types = [];
    private EdgeWalk _walk;
    private long _start;
    private int _at;
    private int _depth;

    protected override bool Leave(Frame frame)
    {
        var from = frame.Slots[step.From];
        if (!from.IsNode)
        {
            return false;
        }

        _types = Types.Resolve(frame, step.Types, _types);
        _start = from.NodeId;
        _seen.Clear();
        _border.Clear();
        _next.Clear();
        _at = _depth = 0;
        if (step.Min == 0)
        {
            _seen.Add(_start);
        }

        if (step.Max > 0)
        {
            _border.Add(_start);
            _walk = new EdgeWalk(_start, _types, step.Direction);
        }

        return true;
    }

    protected override bool GiveStart(Frame frame)
    {
        frame.Slots[step.To] = Value.Node(_start);
        return true;
    }

    protected override bool Walk(Frame frame)
    {
        while (_at < _border.Count)
        {
            frame.Tick();
            if (!_walk.Next(frame.Reader, out var edge))
            {
                Turn();
            }
            else if (_filter.Admits(frame, _walk.From, edge, _walk.Outgoing) && _seen.Add(edge.Other))
            {
                _next.Add(edge.Other);
                frame.Slots[step.To] = Value.Node(edge.Other);
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes on to the next node of the border, or to the nodes behind it. The start was walked from already.</summary>
    private void Turn()
    {
        if (++_at == _border.Count && ++_depth < step.Max)
        {
            (_border, _next) = (_next, _border);
            _border.Remove(_start);
            _next.Clear();
            _at = 0;
        }

        if (_at < _border.Count)
        {
            _walk = new EdgeWalk(_border[_at], _types, step.Direction);
        }
    }
}
