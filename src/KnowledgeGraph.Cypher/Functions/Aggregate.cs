using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Running;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>One aggregating call over one group.</summary>
internal abstract class Aggregate
{
    /// <summary>Takes the value of one row.</summary>
    public abstract void Offer(Value value);

    /// <summary>The result over all rows.</summary>
    public abstract Value Result();

    /// <summary>Begins a group.</summary>
    public static Aggregate Begin(Frame frame, AggregateColumn column)
    {
        Aggregate made = column.Kind switch
        {
            AggregateKind.CountRows or AggregateKind.Count => new CountAggregate(),
            AggregateKind.Sum => new SumAggregate(),
            AggregateKind.Avg => new AverageAggregate(),
            AggregateKind.Min => new ExtremeAggregate(-1),
            AggregateKind.Max => new ExtremeAggregate(1),
            AggregateKind.Collect => new CollectAggregate(),
            AggregateKind.StDev => new DeviationAggregate(isSample: true),
            AggregateKind.StDevP => new DeviationAggregate(isSample: false),
            _ => PercentileAggregate.Begin(column.Kind, column.Parameter?.Evaluate(frame) ?? Value.Null),
        };
        return column.Distinct ? new DistinctAggregate(made) : made;
    }
}
