using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>The fields of temporal values: <c>.year</c>, <c>.month</c>, <c>.epochMillis</c>, …; null for a field that it does not have.</summary>
internal static class TemporalFields
{
    public static Value Read(Value value, string field) => value.Kind switch
    {
        ValueKind.Date => OfDate(value.Bits, field) ?? Value.Null,
        ValueKind.LocalTime => OfTime(value.Bits, field) ?? Value.Null,
        ValueKind.Time when value.Reference is OffsetTime time => OfTime(time.NanoOfDay, field) ?? OfOffset(time.OffsetSeconds, null, field) ?? Value.Null,
        ValueKind.LocalDateTime when value.Reference is LocalDateTime local => OfDate(local.EpochDay, field) ?? OfTime(local.NanoOfDay, field) ?? Value.Null,
        ValueKind.DateTime => OfInstant((ZonedDateTime)value.Reference!, field),
        _ => OfDuration((Duration)value.Reference!, field) ?? Value.Null,
    };

    private static Value? OfDate(long day, string field)
    {
        var (year, month, dayOfMonth) = Calendar.Civil(day);
        var quarter = (month - 1) / 3;
        return field switch
        {
            "year" => Value.Of(year),
            "quarter" => Value.Of(quarter + 1L),
            "month" => Value.Of((long)month),
            "week" => Value.Of((long)Calendar.IsoWeek(day).Week),
            "weekYear" => Value.Of(Calendar.IsoWeek(day).Year),
            "dayOfQuarter" => Value.Of(day - Calendar.EpochDay(year, (quarter * 3) + 1, 1) + 1),
            "quarterDay" => Value.Of(day - Calendar.EpochDay(year, (quarter * 3) + 1, 1) + 1),
            "day" => Value.Of((long)dayOfMonth),
            "ordinalDay" => Value.Of((long)Calendar.DayOfYear(day)),
            "weekDay" or "dayOfWeek" => Value.Of((long)Calendar.DayOfWeek(day)),
            _ => null,
        };
    }

    private static Value? OfTime(long nanoOfDay, string field) => field switch
    {
        "hour" => Value.Of(nanoOfDay / 3_600_000_000_000),
        "minute" => Value.Of(nanoOfDay / 60_000_000_000 % 60),
        "second" => Value.Of(nanoOfDay / 1_000_000_000 % 60),
        "millisecond" => Value.Of(nanoOfDay % 1_000_000_000 / 1_000_000),
        "microsecond" => Value.Of(nanoOfDay % 1_000_000_000 / 1_000),
        "nanosecond" => Value.Of(nanoOfDay % 1_000_000_000),
        _ => null,
    };

    private static Value? OfOffset(int offset, string? zone, string field) => field switch
    {
        "timezone" => Value.Of(zone ?? TemporalText.Offset(offset)),
        "offset" => Value.Of(TemporalText.Offset(offset)),
        "offsetMinutes" => Value.Of(offset / 60L),
        "offsetSeconds" => Value.Of((long)offset),
        _ => null,
    };

    private static Value OfInstant(ZonedDateTime value, string field) => field switch
    {
        "epochSeconds" => Value.Of(value.EpochSecond),
        "epochMillis" => Value.Of((value.EpochSecond * 1000) + (value.Nano / 1_000_000)),
        _ => OfDate(value.Local.EpochDay, field) ?? OfTime(value.Local.NanoOfDay, field) ?? OfOffset(value.OffsetSeconds, value.Zone, field) ?? Value.Null,
    };

    private static Value? OfDuration(Duration value, string field)
    {
        var nanos = Durations.Nanos(value);
        return field switch
        {
            "years" => Value.Of(value.Months / 12),
            "quarters" => Value.Of(value.Months / 3),
            "months" => Value.Of(value.Months),
            "quartersOfYear" => Value.Of(value.Months / 3 % 4),
            "monthsOfQuarter" => Value.Of(value.Months % 3),
            "monthsOfYear" => Value.Of(value.Months % 12),
            "weeks" => Value.Of(value.Days / 7),
            "days" => Value.Of(value.Days),
            "daysOfWeek" => Value.Of(value.Days % 7),
            _ => OfDurationTime(value, nanos, field),
        };
    }

    private static Value? OfDurationTime(Duration value, Int128 nanos, string field) => field switch
    {
        "hours" => Value.Of((long)(nanos / 3_600_000_000_000)),
        "minutes" => Value.Of((long)(nanos / 60_000_000_000)),
        "seconds" => Value.Of(value.Seconds),
        "milliseconds" => Value.Of((long)(nanos / 1_000_000)),
        "microseconds" => Value.Of((long)(nanos / 1_000)),
        "nanoseconds" => Value.Of((long)nanos),
        "minutesOfHour" => Value.Of((long)(nanos / 60_000_000_000 % 60)),
        "secondsOfMinute" => Value.Of(value.Seconds % 60),
        "millisecondsOfSecond" => Value.Of(value.Nanos / 1_000_000L),
        "microsecondsOfSecond" => Value.Of(value.Nanos / 1_000L),
        "nanosecondsOfSecond" => Value.Of((long)value.Nanos),
        _ => null,
    };
}
