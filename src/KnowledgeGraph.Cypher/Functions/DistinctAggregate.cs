using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Hands on each different value once.</summary>
internal sealed class DistinctAggregate(Aggregate inner) : Aggregate
{
    private readonly HashSet<Value> _seen = new(ValueIdentity.Instance);

    public override void Offer(Value value)
    {
        if (!value.IsNull && _seen.Add(value))
        {
            inner.Offer(value);
        }
    }

    public override Value Result() => inner.Result();
}
