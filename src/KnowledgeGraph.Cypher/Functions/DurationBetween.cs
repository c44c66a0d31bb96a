using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>The length of time between two temporal values.</summary>
internal static class DurationBetween
{
    /// <summary>Which parts of the length are wanted.</summary>
    internal enum Unit
    {
        All,
        Months,
        Days,
        Seconds,
    }

    public static Duration Of(Value from, Value to, Unit unit)
    {
        Demand(from);
        Demand(to);
        var (start, end) = Align(from, to);
        var hasDates = HasDate(from) && HasDate(to);
        return unit switch
        {
            Unit.Seconds => Durations.FromNanos(0, 0, Nanos(start, end)),
            Unit.Days => new Duration(0, hasDates ? (long)(Nanos(start, end) / Calendar.NanosPerDay) : 0, 0, 0),
            Unit.Months => new Duration(hasDates ? Months(start, end) : 0, 0, 0, 0),
            _ => All(start, end, hasDates),
        };
    }

    private static void Demand(Value value)
    {
        if (value.Kind is < ValueKind.Date or ValueKind.Duration)
        {
            throw Fail.Type("InvalidArgumentType", $"Expected a temporal value, but found {ValueText.Describe(value)}.");
        }
    }

    private static bool HasDate(Value value) => value.Kind is ValueKind.Date or ValueKind.LocalDateTime or ValueKind.DateTime;

    /// <summary>Both values on one clock: what one lacks (a day, a zone) it takes from the other.</summary>
    private static (LocalDateTime Start, LocalDateTime End) Align(Value from, Value to)
    {
        var start = TemporalParts.Of(from);
        var end = TemporalParts.Of(to);
        if (!HasDate(from) || !HasDate(to))
        {
            var day = HasDate(from) ? start.Day : end.Day;
            start = start with { Day = HasDate(from) ? start.Day : day };
            end = end with { Day = HasDate(to) ? end.Day : day };
        }

        var startOffset = Offset(start, end);
        var endOffset = Offset(end, start);
        return (new LocalDateTime(start.Day, start.NanoOfDay), Shift(new LocalDateTime(end.Day, end.NanoOfDay), startOffset - endOffset));
    }

    private static int Offset(TemporalParts own, TemporalParts other)
    {
        if (own.Zone is null && own.Offset is { } fixedOffset)
        {
            return fixedOffset;
        }

        var zone = own.Zone ?? other.Zone;
        return zone is null ? other.Offset ?? 0 : Zones.At(new LocalDateTime(own.Day, own.NanoOfDay), zone, own.Offset ?? 0).OffsetSeconds;
    }

    private static LocalDateTime Shift(LocalDateTime time, int seconds)
    {
        var nano = time.NanoOfDay + (seconds * 1_000_000_000L);
        return new LocalDateTime(time.EpochDay + Calendar.FloorDiv(nano, Calendar.NanosPerDay), Calendar.FloorMod(nano, Calendar.NanosPerDay));
    }

    private static Int128 Nanos(LocalDateTime start, LocalDateTime end) =>
        ((Int128)(end.EpochDay - start.EpochDay) * Calendar.NanosPerDay) + end.NanoOfDay - start.NanoOfDay;

    /// <summary>Whole months as <c>java.time</c> counts them: the days of the two months are compared as they stand, so from the 31st to the 29th is none.</summary>
    private static long Months(LocalDateTime start, LocalDateTime end)
    {
        var a = Calendar.Civil(start.EpochDay);
        var b = Calendar.Civil(LastWholeDay(start, end));
        var months = ((b.Year - a.Year) * 12) + b.Month - a.Month;
        return months switch
        {
            > 0 when b.Day < a.Day => months - 1,
            < 0 when b.Day > a.Day => months + 1,
            _ => months,
        };
    }

    private static long LastWholeDay(LocalDateTime start, LocalDateTime end) => end.EpochDay.CompareTo(start.EpochDay) switch
    {
        > 0 when end.NanoOfDay < start.NanoOfDay => end.EpochDay - 1,
        < 0 when end.NanoOfDay > start.NanoOfDay => end.EpochDay + 1,
        _ => end.EpochDay,
    };

    private static LocalDateTime Plus(LocalDateTime time, long months) =>
        time with { EpochDay = Calendar.AddMonths(time.EpochDay, months) };

    private static Duration All(LocalDateTime start, LocalDateTime end, bool hasDates)
    {
        if (!hasDates)
        {
            return Durations.FromNanos(0, 0, Nanos(start, end));
        }

        var months = Months(start, end);
        var rest = Nanos(Plus(start, months), end);
        var days = (long)(rest / Calendar.NanosPerDay);
        return Durations.FromNanos(months, days, rest - ((Int128)days * Calendar.NanosPerDay));
    }
}
