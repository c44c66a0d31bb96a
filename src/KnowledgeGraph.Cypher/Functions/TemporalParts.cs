using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Day, time and zone of a temporal value; what it does not have is 0 or null.</summary>
internal readonly record struct TemporalParts(long Day, long NanoOfDay, string? Zone, int? Offset)
{
    public static TemporalParts Of(Value value) => value.Reference switch
    {
        OffsetTime time => new TemporalParts(0, time.NanoOfDay, null, time.OffsetSeconds),
        LocalDateTime local => new TemporalParts(local.EpochDay, local.NanoOfDay, null, null),
        ZonedDateTime zoned => new TemporalParts(zoned.Local.EpochDay, zoned.Local.NanoOfDay, zoned.Zone, zoned.OffsetSeconds),
        _ => value.Kind == ValueKind.Date ? new TemporalParts(value.Bits, 0, null, null) : new TemporalParts(0, value.Bits, null, null),
    };

    /// <summary>Whether values of a kind have a day.</summary>
    public static bool HasDay(ValueKind kind) => kind is ValueKind.Date or ValueKind.LocalDateTime or ValueKind.DateTime;

    /// <summary>Whether values of a temporal kind have a time of day.</summary>
    public static bool HasTime(ValueKind kind) => kind != ValueKind.Date;

    /// <summary>The offset of a time: that of the zone on the day when only the zone is known.</summary>
    public int OffsetForTime() => Offset
        ?? (Zone is null ? 0 : Zones.At(new LocalDateTime(Day, NanoOfDay), Zone, 0).OffsetSeconds);
}
