using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary><c>min</c> and <c>max</c>, by the order of all values.</summary>
internal sealed class ExtremeAggregate(int sign) : Aggregate
{
    private Value _best;

    public override void Offer(Value value)
    {
        if (!value.IsNull && (_best.IsNull || Math.Sign(ValueOrder.Compare(value, _best)) == sign))
        {
            _best = value;
        }
    }

    public override Value Result() => _best;
}
