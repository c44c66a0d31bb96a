namespace KnowledgeGraph.Cypher.Values.Temporal;

/// <summary>A length of time in four parts that do not convert into each other: months, days, seconds, nanoseconds.</summary>
/// <param name="Months">Whole months.</param>
/// <param name="Days">Whole days.</param>
/// <param name="Seconds">Whole seconds, rounded down.</param>
/// <param name="Nanos">Nanoseconds on top of <paramref name="Seconds"/>: 0 to 999,999,999.</param>
public sealed record Duration(long Months, long Days, long Seconds, int Nanos)
{
    /// <summary>ISO 8601, such as <c>P1Y2M3DT4H5M6.7S</c>.</summary>
    public override string ToString() => TemporalText.Duration(this);
}
