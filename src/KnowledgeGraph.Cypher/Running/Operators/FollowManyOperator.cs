using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="FollowManyStep"/>.</summary>
internal sealed class FollowManyOperator(FollowManyStep step, Operator source) : NestedOperator(source)
{
    private readonly List<(long From, long To)> _ends = [];
    private int _next;

    protected override bool Begin(Frame frame)
    {
        _ends.Clear();
        _next = 0;
        if (frame.Slots[step.Relationships].List is not { Count: > 0 } list || list.Items.Any(i => i.Relationship is null))
        {
            return false;
        }

        var first = list[0].Relationship!;
        Try(list, first.Start);
        if (first.End != first.Start)
        {
            Try(list, first.End);
        }

        return _ends.Count > 0;
    }

    protected override bool Advance(Frame frame)
    {
        while (_next < _ends.Count)
        {
            var (from, to) = _ends[_next++];
            ref var fromSlot = ref frame.Slots[step.From];
            ref var toSlot = ref frame.Slots[step.To];
            if ((step.FromBound && !(fromSlot.IsNode && fromSlot.NodeId == from)) || (step.ToBound && !(toSlot.IsNode && toSlot.NodeId == to)))
            {
                continue;
            }

            fromSlot = Value.Node(from);
            toSlot = Value.Node(to);
            return true;
        }

        return false;
    }

    private void Try(ListValue list, long from)
    {
        var at = from;
        foreach (var item in list.Items)
        {
            var relationship = item.Relationship!;
            var forward = relationship.Start == at && step.Direction != PatternDirection.Left;
            var backward = relationship.End == at && step.Direction != PatternDirection.Right;
            if (!forward && !backward)
            {
                return;
            }

            at = relationship.Other(at);
        }

        _ends.Add((from, at));
    }
}
