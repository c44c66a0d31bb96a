using KnowledgeGraph.Core.Time;

namespace KnowledgeGraph.Text.Dates;

/// <summary>
/// Gives a month, quarter or half without a year its year by the publication date: news speaks of the nearest one.
/// <list type="bullet">
/// <item>One that began by the publication date is of that year: 3月 in a September article.</item>
/// <item>One still to come is of that year when the words look ahead (将, 拟, 预计) or when it is no farther off than last year's:
/// 12月 in a September article is ahead, 12月 in a January article was a month ago.</item>
/// <item>One that the words tell of as done is past, however near next year's would be: 11月6日，某公司宣布….</item>
/// <item>A quarter or half still to come is last year's unless the words look ahead: results of 第三季度 in a March article.</item>
/// <item>A past one that the words place ahead is next year's: 将于1月 in a December article.</item>
/// </list>
/// </summary>
internal static class YearInference
{
    /// <summary>How many days off what is still to come is news.</summary>
    public const int Near = 45;
    private const int Closing = 10;

    public static (int Year, bool Ambiguous) Nearest(TimePoint point, TimeValue anchor, bool isAhead)
    {
        var (day, year) = (anchor.From, anchor.From.Year);
        if (CalendarTime.Of(year, point) is not { } candidate)
        {
            return (year, true);
        }

        // Of quarters and halves one reports what is over.
        if (candidate.To.DayNumber > anchor.To.DayNumber + Closing && !isAhead && !point.HasMonth && point.Lunar is null)
        {
            return (year - 1, candidate.From <= anchor.To);
        }

        if (candidate.From <= anchor.To)
        {
            return isAhead && candidate.To < day ? (year + 1, true) : (year, false);
        }

        var ahead = candidate.From.DayNumber - anchor.To.DayNumber;
        if (isAhead || ahead <= Near)
        {
            return (year, false);
        }

        var behind = day.DayNumber - candidate.To.AddYears(-1).DayNumber;
        return (ahead <= behind ? year : year - 1, true);
    }
}
