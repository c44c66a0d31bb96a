using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary>A sign before a number or duration.</summary>
internal sealed class Sign(bool minus, Evaluator operand, Position at) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var value = operand.Evaluate(frame);
        return value.Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.Integer when value.Integer != long.MinValue => Value.Of(minus ? -value.Integer : value.Integer),
            ValueKind.Float => Value.Of(minus ? 0d - value.Float : value.Float),
            ValueKind.Duration => minus ? Value.Of(Durations.Scale((Duration)value.Reference!, -1)) : value,
            _ => throw Errors.Fail.Type("InvalidArgumentType", $"{ValueText.Describe(value)} cannot have a sign.", at),
        };
    }
}
