using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>A temporal value plus a duration: months first, then days, then time.</summary>
internal static class TemporalArithmetic
{
    private const int NanosPerSecond = 1_000_000_000;

    public static Value Add(Value value, Duration duration) => value.Kind switch
    {
        ValueKind.Duration => Value.Of(Durations.Add((Duration)value.Reference!, duration)),
        ValueKind.Date => Value.Date(Calendar.AddMonths(value.Bits, duration.Months) + duration.Days + (duration.Seconds / 86_400)),
        ValueKind.LocalTime => Value.LocalTime(AddTime(value.Bits, duration)),
        ValueKind.Time when value.Reference is OffsetTime time => Value.Of(time with { NanoOfDay = AddTime(time.NanoOfDay, duration) }),
        ValueKind.LocalDateTime => Value.Of(Add((LocalDateTime)value.Reference!, duration)),
        ValueKind.DateTime when value.Reference is ZonedDateTime zoned => Value.Of(Add(zoned, duration)),
        _ => throw Fail.Type("InvalidArgumentType", $"A duration cannot be added to {ValueText.Describe(value)}."),
    };

    private static long AddTime(long nanoOfDay, Duration duration) =>
        (long)(((nanoOfDay + Durations.Nanos(duration)) % Calendar.NanosPerDay + Calendar.NanosPerDay) % Calendar.NanosPerDay);

    /// <summary>Months and days on the calendar of the zone, then time as it passes: an hour across a change of clocks is an hour.</summary>
    private static ZonedDateTime Add(ZonedDateTime value, Duration duration)
    {
        var onDay = duration.Months == 0 && duration.Days == 0
            ? value
            : Zones.At(Add(value.Local, duration with { Seconds = 0, Nanos = 0 }), value.Zone, value.OffsetSeconds);
        var passed = Durations.Nanos(duration) + onDay.Nano;
        var nano = (int)(((passed % NanosPerSecond) + NanosPerSecond) % NanosPerSecond);
        return Zones.See(onDay.EpochSecond + (long)((passed - nano) / NanosPerSecond), nano, value.Zone, value.OffsetSeconds);
    }

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
