using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Time;
using KnowledgeGraph.Text.Reading.Zones;

namespace KnowledgeGraph.Text.Reading.Dating;

/// <summary>
/// Finds the day of publication, in this order: front matter (or the field of a container), a date prefix or date line,
/// the dateline (its year from the address or from a full date in the text), the address, the text itself.
/// What none of them tells stays undated; the clock is never asked.
/// </summary>
internal static class PublishedDate
{
    private const int NearStart = 400;

    public static (TimeValue Value, string Rule)? Find(Draft draft, IReadOnlyList<Zone> zones)
    {
        var (date, rule) = Stated(draft);
        if (date is null)
        {
            var inAddress = WrittenDates.InAddress(draft.Address);
            (date, rule) = FromDateline(draft, inAddress) is { } day ? (day, "dateline") : (inAddress, "address");
        }

        if (date is null)
        {
            (date, rule) = (InText(draft, zones), "text");
        }

        return date is { } found ? (TimeValue.Day(found), rule) : null;
    }

    private static (DateOnly? Date, string Rule) Stated(Draft draft) =>
        WrittenDates.Whole(draft.FrontDate) is { } front ? (front, "front matter")
        : (WrittenDates.Whole(draft.PrefixDate ?? draft.BylineDate), "date prefix");

    private static DateOnly? FromDateline(Draft draft, DateOnly? inAddress)
    {
        if (draft.Dateline is not { } span || WrittenDates.MonthAndDay(span.Of(draft.Look)) is not var (month, day))
        {
            return null;
        }

        if (inAddress is { } near)
        {
            return Nearest(near, month, day);
        }

        return month == 0 ? null : YearInText(draft, month) is { } year ? WrittenDates.Of(year, month, day) : null;
    }

    // The dateline may be a few days off the address, and across the end of a month or year.
    private static DateOnly? Nearest(DateOnly near, int month, int day)
    {
        DateOnly? best = null;
        for (var shift = -1; shift <= 1; shift++)
        {
            var around = month == 0 ? near.AddMonths(shift) : near.AddYears(shift);
            var candidate = WrittenDates.Of(around.Year, month == 0 ? around.Month : month, day);
            if (candidate is { } date && (best is null || Distance(date, near) < Distance(best.Value, near)))
            {
                best = date;
            }
        }

        return best is { } found && Distance(found, near) <= 31 ? best : null;
    }

    private static int Distance(DateOnly a, DateOnly b) => Math.Abs(a.DayNumber - b.DayNumber);

    private static int? YearInText(Draft draft, int month)
    {
        var years = WrittenDates.Full(draft.Look).Where(date => date.Date.Month == month).Select(date => date.Date.Year).Distinct().ToList();
        if (years.Count != 1)
        {
            years = [.. WrittenDates.Years(draft.Look).Distinct()];
        }

        return years.Count == 1 ? years[0] : null;
    }

    // A full date that the first sentences call today or put before 讯, 电, 消息.
    private static DateOnly? InText(Draft draft, IReadOnlyList<Zone> zones)
    {
        var body = zones.FirstOrDefault(zone => zone.Kind == ZoneKind.Body).Span;
        foreach (var (position, end, date) in WrittenDates.Full(draft.Look))
        {
            if (position >= body.Start && position < body.Start + NearStart && IsToday(draft.Look, position, end))
            {
                return date;
            }
        }

        return null;
    }

    private static bool IsToday(string look, int position, int end)
    {
        var before = look.AsSpan(Math.Max(0, position - 3), Math.Min(3, position)).TrimEnd("（(，, ");
        var after = look.AsSpan(end, Math.Min(3, look.Length - end)).TrimStart(" ）)");
        return before.EndsWith("今天", StringComparison.Ordinal) || before.EndsWith("今日", StringComparison.Ordinal)
            || after.StartsWith("讯", StringComparison.Ordinal) || after.StartsWith("电", StringComparison.Ordinal) || after.StartsWith("消息", StringComparison.Ordinal);
    }
}
