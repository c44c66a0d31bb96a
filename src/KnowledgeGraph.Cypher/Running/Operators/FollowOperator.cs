using KnowledgeGraph.Cypher.Planning.Steps;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Operators;

/// <summary>See <see cref="FollowStep"/>.</summary>
internal sealed class FollowOperator(FollowStep step, Operator source) : NestedOperator(source)
{
    private RelationshipReference? _relationship;
    private int _turn;

    protected override bool Begin(Frame frame)
    {
        _relationship = frame.Slots[step.Relationship].Relationship;
        _turn = 0;
        return _relationship is not null && HasType(frame, _relationship.Type);
    }

    protected override bool Advance(Frame frame)
    {
        while (_turn < 2)
        {
            var turned = _turn++ == 1;
            if (IsWay(turned) && Fits(frame, turned ? _relationship!.End : _relationship!.Start, turned ? _relationship.Start : _relationship.End))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWay(bool turned) => turned
        ? step.Direction == PatternDirection.Left || (step.Direction == PatternDirection.Either && _relationship!.Start != _relationship.End)
        : step.Direction != PatternDirection.Left;

    private bool Fits(Frame frame, long from, long to)
    {
        ref var fromSlot = ref frame.Slots[step.From];
        ref var toSlot = ref frame.Slots[step.To];
        if ((step.FromBound && !(fromSlot.IsNode && fromSlot.NodeId == from)) || (step.ToBound && !(toSlot.IsNode && toSlot.NodeId == to)))
        {
            return false;
        }

        if (step.From == step.To && from != to)
        {
            return false;
        }

        fromSlot = Value.Node(from);
        toSlot = Value.Node(to);
        return true;
    }

    private bool HasType(Frame frame, int type) =>
        (step.Types.Names is not { } names || names.Any(n => frame.Token(n) == type))
        && (step.Types.Condition is not { } condition || condition.HoldsForType(frame, type));
}
