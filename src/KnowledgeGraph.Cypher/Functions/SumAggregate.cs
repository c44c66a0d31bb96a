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

        _sum = _any ? ArithmeticRules.Apply(Syntax.Ast.BinaryOperator.Add, _sum, value) : value;
        _any = true;
    }

    public override Value Result() => _sum;
}
