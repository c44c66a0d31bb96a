using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary><c>sum</c> of numbers or durations.</summary>
internal sealed class SumAggregate : Aggregate
{
    private Value _sum = Value.Of(0L);
    private bool _any;

    public override void Offer(Value value)
    {
        if (value.IsNull)
        {
            return;
        }

        if (!value.IsNumber && value.Reference is not Duration)
        {
            throw Arguments.Wrong(value, "sum", "numbers or durations");
        }

        _sum = _any ? Add(_sum, value) : value;
        _any = true;
    }

    /// <summary>Where 64 bits do not hold a sum of integers, it goes on as a floating-point number.</summary>
    private static Value Add(Value left, Value right) =>
        left.IsInteger && right.IsInteger && !Fits(left.Integer, right.Integer)
            ? Value.Of((double)left.Integer + right.Integer)
            : ArithmeticRules.Apply(Syntax.Ast.BinaryOperator.Add, left, right);

    private static bool Fits(long left, long right) => (long)unchecked(left + right) == (Int128)left + right;

    public override Value Result() => _sum;
}
