namespace KnowledgeGraph.Cypher.Values.Temporal;

/// <summary>A time of day with an offset from UTC.</summary>
/// <param name="NanoOfDay">Local nanoseconds since midnight.</param>
/// <param name="OffsetSeconds">Seconds east of UTC.</param>
public sealed record OffsetTime(long NanoOfDay, int OffsetSeconds)
{
    /// <summary>The time of day in UTC, not wrapped at midnight: what times are compared by.</summary>
    public long UtcNano => NanoOfDay - (OffsetSeconds * 1_000_000_000L);

    /// <summary>ISO 8601.</summary>
    public override string ToString() => TemporalText.Time(NanoOfDay) + TemporalText.Offset(OffsetSeconds);
}
