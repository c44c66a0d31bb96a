namespace KnowledgeGraph.Cypher.Values.Temporal;

/// <summary>The proleptic Gregorian calendar over days since 1970-01-01, for any year.</summary>
/// <remarks>Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil, civil_from_days).</remarks>
public static class Calendar
{
    /// <summary>Nanoseconds of a day.</summary>
    public const long NanosPerDay = 86_400_000_000_000;

    /// <summary>The day number of a date; month and day must be in range.</summary>
    public static long EpochDay(long year, int month, int day)
    {
        year -= month <= 2 ? 1 : 0;
        var era = FloorDiv(year, 400);
        var yearOfEra = year - (era * 400);
        var dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * 146_097) + dayOfEra - 719_468;
    }

    /// <summary>Year, month and day of a day number.</summary>
    public static (long Year, int Month, int Day) Civil(long epochDay)
    {
        epochDay += 719_468;
        var era = FloorDiv(epochDay, 146_097);
        var dayOfEra = epochDay - (era * 146_097);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var shifted = ((5 * dayOfYear) + 2) / 153;
        var day = (int)(dayOfYear - (((153 * shifted) + 2) / 5) + 1);
        var month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
        return (yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, day);
    }

    /// <summary>Whether a year has 366 days.</summary>
    public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>The number of days of a month.</summary>
    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int DayOfWeek(long epochDay) => (int)FloorMod(epochDay + 3, 7) + 1;

    /// <summary>1 to 366.</summary>
    public static int DayOfYear(long epochDay) => (int)(epochDay - EpochDay(Civil(epochDay).Year, 1, 1)) + 1;

    /// <summary>The ISO week-based year and week of a day.</summary>
    public static (long Year, int Week) IsoWeek(long epochDay)
    {
        var thursday = epochDay + 4 - DayOfWeek(epochDay);
        var year = Civil(thursday).Year;
        return (year, (int)((thursday - EpochDay(year, 1, 1)) / 7) + 1);
    }

    /// <summary>The Monday of the first ISO week of a year.</summary>
    public static long FirstIsoMonday(long year)
    {
        var fourth = EpochDay(year, 1, 4);
        return fourth - DayOfWeek(fourth) + 1;
    }

    /// <summary>A day some months later; the day of the month is cut to what the month has.</summary>
    public static long AddMonths(long epochDay, long months)
    {
        if (months == 0)
        {
            return epochDay;
        }

        var (year, month, day) = Civil(epochDay);
        var total = checked((year * 12) + month - 1 + months);
        var newYear = FloorDiv(total, 12);
        var newMonth = (int)FloorMod(total, 12) + 1;
        return EpochDay(newYear, newMonth, Math.Min(day, DaysInMonth(newYear, newMonth)));
    }

    /// <summary>Division that rounds down.</summary>
    public static long FloorDiv(long left, long right)
    {
        var quotient = left / right;
        return (left % right != 0) && ((left < 0) != (right < 0)) ? quotient - 1 : quotient;
    }

    /// <summary>The remainder of <see cref="FloorDiv"/>.</summary>
    public static long FloorMod(long left, long right) => left - (FloorDiv(left, right) * right);
}
