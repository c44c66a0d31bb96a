using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary><c>AND</c>, <c>OR</c>, <c>XOR</c> in ternary logic.</summary>
internal sealed class Logic(BinaryOperator operation, Evaluator left, Evaluator right, Position at) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var first = Truth(left.Evaluate(frame), at);
        if (operation == BinaryOperator.And ? first == false : operation == BinaryOperator.Or && first == true)
        {
            return Value.Of(first);
        }

        var second = Truth(right.Evaluate(frame), at);
        return operation switch
        {
            BinaryOperator.And => Value.Of(first & second),
            BinaryOperator.Or => Value.Of(first | second),
            _ => Value.Of(first ^ second),
        };
    }

    /// <summary>A boolean, or null for unknown; anything else is an error.</summary>
    public static bool? Truth(Value value, Position at) => value.Kind switch
    {
        ValueKind.Boolean => value.IsTrue,
        ValueKind.Null => null,
        _ => throw Errors.Fail.Type("InvalidArgumentType", $"Expected a boolean, but found {ValueText.Describe(value)}.", at),
    };
}
