using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Days and times of their parts, with the range of each part checked.</summary>
internal static class DateParts
{
    public static long OfMonth(long year, long month, long day)
    {
        Demand(year, -999_999_999, 999_999_999, "year");
        Demand(month, 1, 12, "month");
        Demand(day, 1, Calendar.DaysInMonth(year, (int)month), "day");
        return Calendar.EpochDay(year, (int)month, (int)day);
    }

    public static long OfWeek(long year, long week, long dayOfWeek)
    {
        // Week 53 of a year without one is the first of the next year, as java.time has it.
        Demand(week, 1, 53, "week");
        Demand(dayOfWeek, 1, 7, "dayOfWeek");
        return Calendar.FirstIsoMonday(year) + ((week - 1) * 7) + dayOfWeek - 1;
    }

    public static long OfQuarter(long year, long quarter, long dayOfQuarter)
    {
        Demand(quarter, 1, 4, "quarter");
        var first = Calendar.EpochDay(year, ((int)quarter * 3) - 2, 1);
        var next = quarter == 4 ? Calendar.EpochDay(year + 1, 1, 1) : Calendar.EpochDay(year, ((int)quarter * 3) + 1, 1);
        Demand(dayOfQuarter, 1, next - first, "dayOfQuarter");
        return first + dayOfQuarter - 1;
    }

    public static long OfOrdinal(long year, long day)
    {
        Demand(day, 1, Calendar.IsLeap(year) ? 366 : 365, "ordinalDay");
        return Calendar.EpochDay(year, 1, 1) + day - 1;
    }

    public static long OfClock(long hour, long minute, long second, long nano)
    {
        Demand(hour, 0, 23, "hour");
        Demand(minute, 0, 59, "minute");
        Demand(second, 0, 59, "second");
        Demand(nano, 0, 999_999_999, "nanosecond");
        return (((((hour * 60) + minute) * 60) + second) * 1_000_000_000) + nano;
    }

    public static void Demand(long value, long min, long max, string part)
    {
        if (value < min || value > max)
        {
            throw Fail.Argument("InvalidArgumentValue", $"The {part} {value} is not between {min} and {max}.");
        }
    }
}
