using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Running;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary><c>date.truncate('month', value, {day: 5})</c> and its kin.</summary>
internal static class TemporalTruncation
{
    public static Value Cut(Frame frame, ValueKind kind, string function, ReadOnlySpan<Value> arguments)
    {
        var unit = Arguments.Text(arguments[0], function);
        var value = arguments.Length > 1 ? arguments[1] : TemporalMaker.Make(frame, kind, [], isClock: false);
        if (value.Kind is < ValueKind.Date or ValueKind.Duration)
        {
            throw Arguments.Wrong(value, function, "a temporal value");
        }

        DemandParts(kind, value.Kind, unit, function);
        var parts = TemporalParts.Of(value);
        parts = parts with { Day = Day(unit, parts.Day), NanoOfDay = Clock(unit, parts.NanoOfDay) };
        if (arguments.Length > 2 && arguments[2].Map is { } map)
        {
            MapParts.DemandKnown(kind, map);
            parts = Adjust(kind, parts, map);
        }

        return TemporalMaker.Assemble(kind, parts);
    }

    private static void DemandParts(ValueKind kind, ValueKind given, string unit, string function)
    {
        var isClock = kind is ValueKind.LocalTime or ValueKind.Time;
        var hasParts = isClock ? given != ValueKind.Date : given is ValueKind.Date or ValueKind.LocalDateTime or ValueKind.DateTime;
        var isLarge = unit is "millennium" or "century" or "decade" or "year" or "weekYear" or "quarter" or "month" or "week";
        var isSmall = unit is "hour" or "minute" or "second" or "millisecond" or "microsecond";
        if (!hasParts || (isClock && isLarge) || (kind == ValueKind.Date && isSmall))
        {
            throw Fail.Argument("InvalidArgumentValue", $"{function}() cannot cut a {given} to the {unit}.");
        }
    }

    private static TemporalParts Adjust(ValueKind kind, TemporalParts parts, MapValue map)
    {
        if (kind is ValueKind.Date or ValueKind.LocalDateTime or ValueKind.DateTime)
        {
            parts = parts with { Day = TemporalMap.Day(map, parts.Day) };
        }

        if (kind != ValueKind.Date)
        {
            parts = parts with { NanoOfDay = Clock(map, parts.NanoOfDay) };
        }

        if (map.Get("timezone").Text is { } text)
        {
            var (zone, offset) = Zones.Parse(text);
            parts = parts with { Zone = zone, Offset = zone is null ? offset : null };
        }

        return parts;
    }

    /// <summary>Smaller parts are added to what the cut left: a nanosecond on top of the millisecond it was cut to.</summary>
    private static long Clock(MapValue map, long basis)
    {
        var fraction = basis % 1_000_000_000;
        var kept = map.IndexOf("millisecond") >= 0 ? 0
            : map.IndexOf("microsecond") >= 0 ? fraction / 1_000_000 * 1_000_000
            : map.IndexOf("nanosecond") >= 0 ? fraction / 1_000 * 1_000
            : 0;
        return TemporalMap.Clock(map, basis) + kept;
    }

    private static long Day(string unit, long day)
    {
        var (year, month, _) = Calendar.Civil(day);
        return unit switch
        {
            "millennium" => Calendar.EpochDay(Calendar.FloorDiv(year, 1000) * 1000, 1, 1),
            "century" => Calendar.EpochDay(Calendar.FloorDiv(year, 100) * 100, 1, 1),
            "decade" => Calendar.EpochDay(Calendar.FloorDiv(year, 10) * 10, 1, 1),
            "year" => Calendar.EpochDay(year, 1, 1),
            "weekYear" => Calendar.FirstIsoMonday(Calendar.IsoWeek(day).Year),
            "quarter" => Calendar.EpochDay(year, (((month - 1) / 3) * 3) + 1, 1),
            "month" => Calendar.EpochDay(year, month, 1),
            "week" => day - Calendar.DayOfWeek(day) + 1,
            "day" or "hour" or "minute" or "second" or "millisecond" or "microsecond" => day,
            _ => throw Fail.Argument("InvalidArgumentValue", $"'{unit}' is no unit of time."),
        };
    }

    private static long Clock(string unit, long nano) => unit switch
    {
        "hour" => nano - (nano % 3_600_000_000_000),
        "minute" => nano - (nano % 60_000_000_000),
        "second" => nano - (nano % 1_000_000_000),
        "millisecond" => nano - (nano % 1_000_000),
        "microsecond" => nano - (nano % 1_000),
        _ => 0,
    };
}
