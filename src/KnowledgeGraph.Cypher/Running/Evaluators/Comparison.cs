using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running.Evaluators;

/// <summary><c>=</c>, <c>&lt;&gt;</c>, <c>&lt;</c> and their kin.</summary>
internal sealed class Comparison(BinaryOperator operation, Evaluator left, Evaluator right) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var first = left.Evaluate(frame);
        var second = right.Evaluate(frame);
        return operation switch
        {
            BinaryOperator.Equal => Value.Of(ValueEquality.Equal(first, second)),
            BinaryOperator.NotEqual => Value.Of(!ValueEquality.Equal(first, second)),
            _ => Order(first, second),
        };
    }

    private Value Order(Value first, Value second)
    {
        if (first.IsNumber && second.IsNumber && (ValueEquality.IsNaN(first) || ValueEquality.IsNaN(second)))
        {
            return Value.False;
        }

        return ValueOrder.TryCompare(first, second) is not { } order ? Value.Null : Value.Of(operation switch
        {
            BinaryOperator.Less => order < 0,
            BinaryOperator.LessOrEqual => order <= 0,
            BinaryOperator.Greater => order > 0,
            _ => order >= 0,
        });
    }
}
