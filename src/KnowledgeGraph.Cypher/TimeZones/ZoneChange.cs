using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.TimeZones;

/// <summary>A change of the clock that comes back every year, such as "the last Sunday of March, at 01:00 UTC".</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">The day of the month from which on the day of the week is looked for; below 0 counted from the month's end, and looked for backwards.</param>
/// <param name="DayOfWeek">1 (Monday) to 7, or 0 for the day itself.</param>
/// <param name="SecondOfDay">The time of the change, 0 to 86,400.</param>
/// <param name="Clock">What the time is told by: 0 UTC, 1 the clock on the wall, 2 standard time.</param>
/// <param name="Standard">The offset of standard time, in seconds.</param>
/// <param name="Before">The offset before the change.</param>
/// <param name="After">The offset after it.</param>
internal sealed record ZoneChange(int Month, int Day, int DayOfWeek, int SecondOfDay, int Clock, int Standard, int Before, int After)
{
    /// <summary>The second, since 1970, of the change in a year.</summary>
    public long In(long year)
    {
        var day = Day > 0
            ? Calendar.EpochDay(year, Month, Day)
            : Calendar.EpochDay(year, Month, Calendar.DaysInMonth(year, Month) + 1 + Day);
        if (DayOfWeek > 0)
        {
            var ahead = Calendar.FloorMod(DayOfWeek - Calendar.DayOfWeek(day), 7);
            day += Day > 0 || ahead == 0 ? ahead : ahead - 7;
        }

        var offset = Clock switch { 1 => Before, 2 => Standard, _ => 0 };
        return (day * 86_400) + SecondOfDay - offset;
    }
}
