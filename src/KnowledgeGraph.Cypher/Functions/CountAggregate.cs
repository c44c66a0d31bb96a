using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary><c>count</c>: values that are not null.</summary>
internal sealed class CountAggregate : Aggregate
{
    private long _count;

    public override void Offer(Value value) => _count += value.IsNull ? 0 : 1;

    public override Value Result() => Value.Of(_count);
}
