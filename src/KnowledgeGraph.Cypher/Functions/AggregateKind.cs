namespace KnowledgeGraph.Cypher.Functions;

/// <summary>The aggregating functions.</summary>
internal enum AggregateKind
{
    CountRows,
    Count,
    Sum,
    Avg,
    Min,
    Max,
    Collect,
    StDev,
    StDevP,
    PercentileCont,
    PercentileDisc,
}
