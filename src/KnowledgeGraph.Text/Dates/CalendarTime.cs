using KnowledgeGraph.Core.Time;

namespace KnowledgeGraph.Text.Dates;

/// <summary>Makes time values of a year and what an expression says of its part.</summary>
internal static class CalendarTime
{
    /// <summary>The days meant, or <c>null</c> when there are no such days (2月30日).</summary>
    public static TimeValue? Of(int year, TimePoint point) =>
        point.Month is { } month ? OfMonth(year, month, point)
        : point.Lunar is { } festival ? LunarFestivals.Of(year, festival) is { } day ? TimeValue.Day(day) : null
        : point.FirstMonths is { } months ? TimeValue.Between(TimeValue.Month(year, 1), TimeValue.Month(year, months))
        : point.Quarter is { } quarter ? TimeValue.Quarter(year, quarter)
        : point.FirstQuarters is { } last ? FirstQuarters(year, last)
        : point.Half is { } half ? TimeValue.Half(year, half)
        : TimeValue.Year(year);

    private static TimeValue? OfMonth(int year, int month, TimePoint point)
    {
        if (point.Day is { } day)
        {
            return day <= DateTime.DaysInMonth(year, month) ? TimeValue.Day(year, month, day) : null;
        }

        var whole = TimeValue.Month(year, month);
        return point.Third switch
        {
            1 => whole with { To = whole.From.AddDays(9) },
            2 => whole with { From = whole.From.AddDays(10), To = whole.From.AddDays(19) },
            3 => whole with { From = whole.From.AddDays(20) },
            _ => whole,
        };
    }

    private static TimeValue FirstQuarters(int year, int last) => last switch
    {
        1 => TimeValue.Quarter(year, 1),
        2 => TimeValue.Half(year, 1),
        4 => TimeValue.Year(year),
        _ => TimeValue.Between(TimeValue.Quarter(year, 1), TimeValue.Quarter(year, last)),
    };
}
