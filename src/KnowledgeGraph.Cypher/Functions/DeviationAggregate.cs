using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary><c>stDev</c> and <c>stDevP</c>, by Welford's method; null of nothing.</summary>
internal sealed class DeviationAggregate(bool isSample) : Aggregate
{
    private long _count;
    private double _mean;
    private double _squares;

    public override void Offer(Value value)
    {
        if (value.IsNull)
        {
            return;
        }

        var number = Arguments.Number(value, "stDev");
        _count++;
        var distance = number - _mean;
        _mean += distance / _count;
        _squares += distance * (number - _mean);
    }

    public override Value Result()
    {
        if (_count == 0)
        {
            return Value.Null;
        }

        var divisor = isSample ? _count - 1 : _count;
        return Value.Of(divisor <= 0 ? 0d : Math.Sqrt(_squares / divisor));
    }
}
