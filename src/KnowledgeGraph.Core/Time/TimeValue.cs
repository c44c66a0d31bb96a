using System.Globalization;

namespace KnowledgeGraph.Core.Time;

/// <summary>A stated time: a day, or the days from the first to the last of a month, quarter, year or range, both inclusive.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Precision">How exactly it was stated.</param>
public sealed record TimeValue(DateOnly From, DateOnly To, TimePrecision Precision)
{
    /// <summary>The usual written form: <c>2023-08-31</c>, <c>2023-08</c>, <c>2023-Q3</c>, <c>2023-H1</c>, <c>2023</c>, <c>2023-01/2023-02</c>.</summary>
    public string Name => Precision switch
    {
        TimePrecision.Day => Write(From, "yyyy-MM-dd"),
        TimePrecision.Month => Write(From, "yyyy-MM"),
        TimePrecision.Quarter => string.Create(CultureInfo.InvariantCulture, $"{From.Year:0000}-Q{(From.Month + 2) / 3}"),
        TimePrecision.HalfYear => string.Create(CultureInfo.InvariantCulture, $"{From.Year:0000}-H{(From.Month < 7 ? 1 : 2)}"),
        TimePrecision.Year => Write(From, "yyyy"),
        _ => Write(From, "yyyy-MM-dd") + "/" + Write(To, "yyyy-MM-dd"),
    };

    /// <summary>One day.</summary>
    public static TimeValue Day(int year, int month, int day) => Day(new DateOnly(year, month, day));

    /// <summary>One day.</summary>
    public static TimeValue Day(DateOnly day) => new(day, day, TimePrecision.Day);

    /// <summary>One month.</summary>
    public static TimeValue Month(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)), TimePrecision.Month);

    /// <summary>One quarter, 1 to 4.</summary>
    public static TimeValue Quarter(int year, int quarter) =>
        new(Month(year, (quarter * 3) - 2).From, Month(year, quarter * 3).To, TimePrecision.Quarter);

    /// <summary>Half a year, 1 or 2.</summary>
    public static TimeValue Half(int year, int half) =>
        new(Month(year, (half * 6) - 5).From, Month(year, half * 6).To, TimePrecision.HalfYear);

    /// <summary>One year.</summary>
    public static TimeValue Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), TimePrecision.Year);

    /// <summary>From the first day of one time to the last of another.</summary>
    public static TimeValue Between(TimeValue first, TimeValue last) => new(first.From, last.To, TimePrecision.Range);

    /// <summary>Whether every day of <paramref name="other"/> lies in this time.</summary>
    public bool Covers(TimeValue other) => From <= other.From && To >= other.To;

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static string Write(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
