using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>A temporal value plus a duration: months first, then days, then time.</summary>
internal static class TemporalArithmetic
{
    public static Value Add(Value value, Duration duration) => value.Kind switch
    {
        ValueKind.Duration => Value.Of(Durations.Add((Duration)value.Reference!, duration)),
        ValueKind.Date => Value.Date(Calendar.AddMonths(value.Bits, duration.Months) + duration.Days + (duration.Seconds / 86_400)),
        ValueKind.LocalTime => Value.LocalTime(AddTime(value.Bits, duration)),
        ValueKind.Time when value.Reference is OffsetTime time => Value.Of(time with { NanoOfDay = AddTime(time.NanoOfDay, duration) }),
        ValueKind.LocalDateTime => Value.Of(Add((LocalDateTime)value.Reference!, duration)),
        ValueKind.DateTime when value.Reference is ZonedDateTime zoned => Value.Of(Zones.At(Add(zoned.Local, duration), zoned.Zone, zoned.OffsetSeconds)),
        _ => throw Fail.Type("InvalidArgumentType", $"A duration cannot be added to {ValueText.Describe(value)}."),
    };

    private static long AddTime(long nanoOfDay, Duration duration) =>
        (long)(((nanoOfDay + Durations.Nanos(duration)) % Calendar.NanosPerDay + Calendar.NanosPerDay) % Calendar.NanosPerDay);

    private static LocalDateTime Add(LocalDateTime value, Duration duration)
    {
        var day = Calendar.AddMonths(value.EpochDay, duration.Months) + duration.Days;
        var nanos = value.NanoOfDay + Durations.Nanos(duration);
        var days = nanos / Calendar.NanosPerDay;
        var rest = nanos % Calendar.NanosPerDay;
        return rest < 0
            ? new LocalDateTime(day + (long)days - 1, (long)(rest + Calendar.NanosPerDay))
            : new LocalDateTime(day + (long)days, (long)rest);
    }
}
