using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Text.Reading.Dating;

/// <summary>Reads the dates that containers, addresses and datelines write. Dates inside sentences are another room's.</summary>
internal static partial class WrittenDates
{
    private const RegexOptions Exact = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>A whole date at the start of the text: 2023-08-17 07:58, 2023年8月17日, 20230817, or seconds since 1970.</summary>
    public static DateOnly? Whole(string? text)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (text.Length is 10 or 13 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var stamp))
        {
            return FromStamp(text.Length == 13 ? stamp / 1000 : stamp);
        }

        return Of(WholeDate().Match(text));
    }

    /// <summary>The date in an address: /2024-03-04/, /2025/02/18/, /20250213A077L100.</summary>
    public static DateOnly? InAddress(string? address)
    {
        if (address is null)
        {
            return null;
        }

        foreach (Match match in AddressDate().Matches(address))
        {
            if (Of(match) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>Month and day of 11月6日, or the day of 4日 with month 0.</summary>
    public static (int Month, int Day)? MonthAndDay(string text)
    {
        var match = DayOfYear().Match(text);
        return match.Success ? (match.Groups["m"].Success ? Number(match, "m") : 0, Number(match, "d")) : null;
    }

    /// <summary>The dates with a year that a text writes: 2023年8月31日.</summary>
    public static IEnumerable<(int Position, int End, DateOnly Date)> Full(string text)
    {
        foreach (Match match in FullDate().Matches(text))
        {
            if (Of(match) is { } date)
            {
                yield return (match.Index, match.Index + match.Length, date);
            }
        }
    }

    /// <summary>The years that a text writes (2023年), without those it looks forward to (到2025年).</summary>
    public static IEnumerable<int> Years(string text) => WrittenYear().Matches(text).Select(match => Number(match, "y"));

    /// <summary>The day, or <c>null</c> when the calendar has none such.</summary>
    public static DateOnly? Of(int year, int month, int day) =>
        year is >= 1990 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static DateOnly? Of(Match match) => match.Success ? Of(Number(match, "y"), Number(match, "m"), Number(match, "d")) : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // The day in China, where the articles come from.
    private static DateOnly? FromStamp(long seconds) =>
        seconds is > 631152000 and < 4102444800 ? DateOnly.FromDateTime(DateTime.UnixEpoch.AddSeconds(seconds).AddHours(8)) : null;

    [GeneratedRegex(@"^\D{0,12}?(?<y>20\d{2}|19\d{2})(\s?[-/.年]\s?(?<m>\d{1,2})\s?[-/.月]\s?(?<d>\d{1,2})|(?<m>\d{2})(?<d>\d{2})(?!\d))", Exact)]
    private static partial Regex WholeDate();

    [GeneratedRegex(@"(?<!\d)(?<y>20\d{2})([-/_](?<m>\d{1,2})[-/_](?<d>\d{1,2})(?!\d)|[-/]?(?<m>[01]\d)[-/]?(?<d>[0-3]\d)(?=[a-zA-Z/_.?#-]|$)|[-/]?(?<m>[01]\d)[-/]?(?<d>[0-3]\d)\d{0,8}(?=[./?]|$))", Exact)]
    private static partial Regex AddressDate();

    [GeneratedRegex(@"((?<m>\d{1,2})\s?月\s?)?(?<d>\d{1,2})\s?日", Exact)]
    private static partial Regex DayOfYear();

    [GeneratedRegex(@"(?<![\d到至计将—-])(?<y>20\d{2})\s?年", Exact)]
    private static partial Regex WrittenYear();

    [GeneratedRegex(@"(?<y>20\d{2})\s?年\s?(?<m>\d{1,2})\s?月\s?(?<d>\d{1,2})\s?日", Exact)]
    private static partial Regex FullDate();
}
