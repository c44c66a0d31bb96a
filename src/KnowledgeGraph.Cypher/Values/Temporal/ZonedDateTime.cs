namespace KnowledgeGraph.Cypher.Values.Temporal;

/// <summary>An instant, seen in a zone.</summary>
/// <param name="EpochSecond">Seconds since 1970-01-01T00:00Z.</param>
/// <param name="Nano">Nanoseconds within the second.</param>
/// <param name="OffsetSeconds">Seconds east of UTC at that instant.</param>
/// <param name="Zone">The name of the zone, such as <c>Asia/Shanghai</c>, or <c>null</c> when only the offset is known.</param>
public sealed record ZonedDateTime(long EpochSecond, int Nano, int OffsetSeconds, string? Zone)
{
    /// <summary>What a clock in the zone shows.</summary>
    public LocalDateTime Local
    {
        get
        {
            var local = EpochSecond + OffsetSeconds;
            var day = Math.DivRem(local, 86_400, out var second);
            return second < 0
                ? new LocalDateTime(day - 1, ((second + 86_400) * 1_000_000_000) + Nano)
                : new LocalDateTime(day, (second * 1_000_000_000) + Nano);
        }
    }

    /// <summary>ISO 8601, with the zone's name in brackets.</summary>
    public override string ToString() =>
        Local + TemporalText.Offset(OffsetSeconds) + (Zone is null ? "" : "[" + Zone + "]");
}
