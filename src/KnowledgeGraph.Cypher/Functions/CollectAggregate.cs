using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary><c>collect</c>: values that are not null, in order.</summary>
internal sealed class CollectAggregate : Aggregate
{
    private readonly List<Value> _items = [];

    public override void Offer(Value value)
    {
        if (!value.IsNull)
        {
            _items.Add(value);
        }
    }

    public override Value Result() => Value.Of(new ListValue([.. _items]));
}
