using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary><c>percentileCont</c> interpolates, <c>percentileDisc</c> picks a value that is there.</summary>
internal sealed class PercentileAggregate : Aggregate
{
    private readonly List<Value> _values = [];
    private readonly bool _interpolates;
    private readonly double _share;

    private PercentileAggregate(bool interpolates, double share)
    {
        _interpolates = interpolates;
        _share = share;
    }

    public static PercentileAggregate Begin(AggregateKind kind, Value share)
    {
        var number = Arguments.Number(share, "percentile");
        return number is >= 0 and <= 1
            ? new PercentileAggregate(kind == AggregateKind.PercentileCont, number)
            : throw Fail.Argument("NumberOutOfRange", $"A percentile is between 0 and 1, but found {ValueText.Describe(share)}.");
    }

    public override void Offer(Value value)
    {
        if (!value.IsNull)
        {
            _ = Arguments.Number(value, "percentile");
            _values.Add(value);
        }
    }

    public override Value Result()
    {
        if (_values.Count == 0)
        {
            return Value.Null;
        }

        _values.Sort(ValueOrder.CompareNumbers);
        if (!_interpolates)
        {
            return _values[Math.Max(0, (int)Math.Ceiling(_share * _values.Count) - 1)];
        }

        var place = _share * (_values.Count - 1);
        var below = (int)Math.Floor(place);
        var above = (int)Math.Ceiling(place);
        var low = _values[below].Number;
        return Value.Of(low + ((_values[above].Number - low) * (place - below)));
    }
}
