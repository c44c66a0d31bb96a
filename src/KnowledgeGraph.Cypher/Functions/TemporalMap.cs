using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Running;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Temporal values of maps: parts, perhaps on top of another value (<c>date</c>, <c>time</c>, <c>datetime</c>), perhaps in another zone.</summary>
internal static class TemporalMap
{
    private static readonly string[] ClockParts = ["hour", "minute", "second", "millisecond", "microsecond", "nanosecond"];

    public static Value Make(ValueKind kind, MapValue map)
    {
        MapParts.Demand(kind, map);
        if (kind == ValueKind.DateTime && map.Get("epochSeconds") is { IsNull: false } seconds)
        {
            return FromEpoch(map, Arguments.Integer(seconds, "datetime"), 0);
        }

        if (kind == ValueKind.DateTime && map.Get("epochMillis") is { IsNull: false } millis)
        {
            var number = Arguments.Integer(millis, "datetime");
            return FromEpoch(map, Calendar.FloorDiv(number, 1000), (int)Calendar.FloorMod(number, 1000) * 1_000_000);
        }

        var hasDate = TemporalParts.HasDay(kind);
        var hasTime = TemporalParts.HasTime(kind);
        var dateBase = Base(map, "date", hasDate, false) ?? Base(map, "datetime", hasDate, false);
        var timeBase = Base(map, "time", false, hasTime) ?? Base(map, "datetime", false, hasTime);
        var day = hasDate ? Day(map, dateBase?.Day) : timeBase?.Day ?? 0;
        var nano = hasTime ? Clock(map, timeBase?.NanoOfDay ?? 0) : 0;
        var parts = new TemporalParts(day, nano, timeBase?.Zone, timeBase?.Offset);
        if (kind is ValueKind.Time or ValueKind.DateTime)
        {
            parts = InZone(kind, map, parts);
        }

        return TemporalMaker.Assemble(kind, parts);
    }

    /// <summary>The day that a map describes, on top of another day.</summary>
    public static long Day(MapValue map, long? basis)
    {
        var known = basis is { } day ? Calendar.Civil(day) : (Year: 0, Month: 1, Day: 1);
        if (Part(map, "year") is null && basis is null)
        {
            throw Fail.Argument("InvalidArgumentValue", "A date needs a year.");
        }

        var year = Part(map, "year") ?? known.Year;
        if (Part(map, "week") is { } week)
        {
            var weekYear = Part(map, "year") ?? Calendar.IsoWeek(basis ?? 0).Year;
            return DateParts.OfWeek(weekYear, week, Part(map, "dayOfWeek") ?? (basis is { } b ? Calendar.DayOfWeek(b) : 1));
        }

        if (Part(map, "dayOfQuarter") is { } dayOfQuarter)
        {
            return DateParts.OfQuarter(year, Part(map, "quarter") ?? ((known.Month + 2) / 3), dayOfQuarter);
        }

        if (Part(map, "quarter") is { } quarter)
        {
            return basis is { } b ? InQuarter(b, known, year, quarter) : DateParts.OfQuarter(year, quarter, 1);
        }

        if (Part(map, "ordinalDay") is { } ordinal)
        {
            return DateParts.OfOrdinal(year, ordinal);
        }

        if (Part(map, "dayOfWeek") is { } dayOfWeek && basis is { } start)
        {
            return start - Calendar.DayOfWeek(start) + dayOfWeek;
        }

        return DateParts.OfMonth(year, Part(map, "month") ?? known.Month, Part(map, "day") ?? known.Day);
    }

    /// <summary>The same day of the same month of another quarter, or that month's last day.</summary>
    private static long InQuarter(long day, (long Year, int Month, int Day) known, long year, long quarter)
    {
        DateParts.Demand(quarter, 1, 4, "quarter");
        return Calendar.AddMonths(day, ((year - known.Year) * 12) + ((quarter - ((known.Month + 2) / 3)) * 3));
    }

    /// <summary>The time that a map describes, on top of another time.</summary>
    public static long Clock(MapValue map, long basis)
    {
        var first = Array.FindIndex(ClockParts, p => map.IndexOf(p) >= 0);
        if (first < 0)
        {
            return basis;
        }

        var hour = Part(map, "hour") ?? basis / 3_600_000_000_000;
        var minute = Part(map, "minute") ?? basis / 60_000_000_000 % 60;
        var second = Part(map, "second") ?? basis / 1_000_000_000 % 60;
        return DateParts.OfClock(hour, minute, second, Fraction(map, basis % 1_000_000_000));
    }

    private static long Fraction(MapValue map, long basis)
    {
        var milli = Part(map, "millisecond");
        var micro = Part(map, "microsecond");
        var nano = Part(map, "nanosecond");
        if (milli is null && micro is null && nano is null)
        {
            return basis;
        }

        DateParts.Demand(milli ?? 0, 0, 999, "millisecond");
        DateParts.Demand(micro ?? 0, 0, milli is null ? 999_999 : 999, "microsecond");
        DateParts.Demand(nano ?? 0, 0, micro is not null ? 999 : milli is not null ? 999_999 : 999_999_999, "nanosecond");
        return ((milli ?? 0) * 1_000_000) + ((micro ?? 0) * 1_000) + (nano ?? 0);
    }

    private static TemporalParts? Base(MapValue map, string key, bool needsDay, bool needsTime)
    {
        var value = map.Get(key);
        if (value.IsNull)
        {
            return null;
        }

        var isFine = value.Kind is >= ValueKind.Date and < ValueKind.Duration
            && (!needsDay || TemporalParts.HasDay(value.Kind))
            && (!needsTime || TemporalParts.HasTime(value.Kind));
        return isFine
            ? TemporalParts.Of(value)
            : throw Fail.Type("InvalidArgumentType", $"'{key}' needs a temporal value with {(needsTime ? "a time" : "a day")}, but found {ValueText.Describe(value)}.");
    }

    private static TemporalParts InZone(ValueKind kind, MapValue map, TemporalParts parts)
    {
        if (map.Get("timezone").Text is not { } wanted)
        {
            return parts;
        }

        var (zone, offset) = Zones.Parse(wanted);
        var hadZone = parts.Zone is not null || parts.Offset is not null;
        if (!hadZone)
        {
            return parts with { Zone = zone, Offset = zone is null ? offset : null };
        }

        if (kind == ValueKind.Time)
        {
            var target = zone is null ? offset : new TemporalParts(parts.Day, parts.NanoOfDay, zone, null).OffsetForTime();
            var nano = Calendar.FloorMod(parts.NanoOfDay + ((target - parts.OffsetForTime()) * 1_000_000_000L), Calendar.NanosPerDay);
            return new TemporalParts(parts.Day, nano, null, target);
        }

        var before = Zones.At(new LocalDateTime(parts.Day, parts.NanoOfDay), parts.Zone, parts.Offset ?? 0);
        return TemporalParts.Of(Value.Of(Zones.See(before.EpochSecond, before.Nano, zone, offset)));
    }

    private static Value FromEpoch(MapValue map, long seconds, int nano)
    {
        nano = (int)(Part(map, "nanosecond") ?? nano);
        var (zone, offset) = map.Get("timezone").Text is { } text ? Zones.Parse(text) : (null, 0);
        return Value.Of(Zones.See(seconds, nano, zone, offset));
    }

    private static long? Part(MapValue map, string key)
    {
        var value = map.Get(key);
        return value.IsNull ? null : Arguments.Integer(value, key);
    }
}
