using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary><c>n:Label</c>.</summary>
internal sealed class LabelCheck(Evaluator operand, LabelCondition labels, Position at) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var value = operand.Evaluate(frame);
        if (value.IsNode)
        {
            return Value.Of(labels.HoldsForNode(frame, value.NodeId));
        }

        return value.Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.Relationship => Value.Of(labels.HoldsForType(frame, value.Relationship!.Type)),
            _ => throw Errors.Fail.Type("InvalidArgumentType", $"{ValueText.Describe(value)} has no labels.", at),
        };
    }
}
