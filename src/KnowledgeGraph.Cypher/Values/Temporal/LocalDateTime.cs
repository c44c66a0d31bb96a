namespace KnowledgeGraph.Cypher.Values.Temporal;

/// <summary>A date and a time of day without a zone.</summary>
/// <param name="EpochDay">Days since 1970-01-01.</param>
/// <param name="NanoOfDay">Nanoseconds since midnight.</param>
public sealed record LocalDateTime(long EpochDay, long NanoOfDay)
{
    /// <summary>Seconds since 1970-01-01T00:00.</summary>
    public long EpochSecond => (EpochDay * 86_400) + (NanoOfDay / 1_000_000_000);

    /// <summary>Nanoseconds within the second.</summary>
    public int Nano => (int)(NanoOfDay % 1_000_000_000);

    /// <summary>ISO 8601.</summary>
    public override string ToString() => TemporalText.Date(EpochDay) + "T" + TemporalText.Time(NanoOfDay);
}
