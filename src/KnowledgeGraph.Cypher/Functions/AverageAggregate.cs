using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary><c>avg</c> of numbers or durations; null of nothing.</summary>
internal sealed class AverageAggregate : Aggregate
{
    private double _sum;
    private Duration? _durations;
    private long _count;

    public override void Offer(Value value)
    {
        if (value.IsNull)
        {
            return;
        }

        _count++;
        if (value.Reference is Duration duration)
        {
            _durations = _durations is null ? duration : Durations.Add(_durations, duration);
        }
        else
        {
            _sum += Arguments.Number(value, "avg");
        }
    }

    public override Value Result() => _count == 0 ? Value.Null
        : _durations is not null ? Value.Of(Durations.Scale(_durations, 1.0 / _count))
        : Value.Of(_sum / _count);
}
