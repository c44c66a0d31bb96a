using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="ExpandStep"/>.</summary>
internal sealed class ExpandOperator(ExpandStep step, Operator source) : NestedOperator(source)
{
    private int[] _types = [];
    private EdgeWalk _walk;
    private long _wanted;

    protected override bool Begin(Frame frame)
    {
        var from = frame.Slots[step.From];
        _types = Types.Resolve(frame, step.Types, _types);
        if (!from.IsNode || _types.Length == 0)
        {
            return false;
        }

        return step.ToBound ? BeginInto(frame, from.NodeId) : BeginAt(from.NodeId, step.Direction);
    }

    private bool BeginAt(long node, PatternDirection direction)
    {
        _walk = new EdgeWalk(node, _types, direction);
        return true;
    }

    /// <summary>Both ends are known: the one with fewer relationships is searched for the other.</summary>
    private bool BeginInto(Frame frame, long from)
    {
        var to = frame.Slots[step.To];
        if (!to.IsNode)
        {
            return false;
        }

        var turned = step.Direction.Turned();
        var turn = Degree(frame, to.NodeId, turned) < Degree(frame, from, step.Direction);
        _wanted = turn ? from : to.NodeId;
        return turn ? BeginAt(to.NodeId, turned) : BeginAt(from, step.Direction);
    }

    private long Degree(Frame frame, long node, PatternDirection direction)
    {
        var degree = 0L;
        foreach (var type in _types)
        {
            degree += direction == PatternDirection.Left ? 0 : frame.Reader.Degree(node, Direction.Outgoing, type);
            degree += direction == PatternDirection.Right ? 0 : frame.Reader.Degree(node, Direction.Incoming, type);
        }

        return degree;
    }

    protected override bool Advance(Frame frame)
    {
        while (_walk.Next(frame.Reader, out var edge))
        {
            if ((step.ToBound && edge.Other != _wanted)
                || (step.Types.Condition is { } condition && !condition.HoldsForType(frame, edge.Type))
                || IsTaken(frame, edge.Relationship))
            {
                continue;
            }

            if (!step.ToBound)
            {
                frame.Slots[step.To] = Value.Node(edge.Other);
            }

            if (step.Relationship >= 0)
            {
                frame.Slots[step.Relationship] = step.Full
                    ? Value.Of(Entities.Reference(_walk.From, edge, _walk.Outgoing))
                    : Value.Of(edge.Relationship);
            }

            return true;
        }

        return false;
    }

    private bool IsTaken(Frame frame, long relationship)
    {
        foreach (var slot in step.UniqueAgainst)
        {
            if (Uniqueness.Holds(frame.Slots[slot], relationship))
            {
                return true;
            }
        }

        return false;
    }
}
