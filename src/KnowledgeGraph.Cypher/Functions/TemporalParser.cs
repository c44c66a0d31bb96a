using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Reads ISO 8601 dates, times and durations in the forms that openCypher allows.</summary>
internal static partial class TemporalParser
{
    public static long Date(string text) => TryDate(text) ?? throw Unreadable(text, "date");

    public static (long NanoOfDay, string? Zone, int? Offset) Time(string text)
    {
        var (clock, zone, offset) = SplitZone(text);
        return (TryTime(clock) ?? throw Unreadable(text, "time"), zone, offset);
    }

    public static (long Day, long NanoOfDay, string? Zone, int? Offset) DateAndTime(string text)
    {
        var mark = text.IndexOfAny(['T', 't']);
        if (mark < 0)
        {
            return (Date(text), 0, null, null);
        }

        var (nano, zone, offset) = Time(text[(mark + 1)..]);
        return (Date(text[..mark]), nano, zone, offset);
    }

    public static Duration Duration(string text)
    {
        var byDate = DurationAsDate().Match(text);
        if (byDate.Success)
        {
            double Part(int group) => byDate.Groups[group].Success ? Number(byDate.Groups[group].Value) : 0;
            var nanosOfTime = ((Part(4) * 3600) + (Part(5) * 60)) * 1e9;
            return Durations.FromParts((Part(1) * 12) + Part(2), Part(3), nanosOfTime + (Part(6) * 1e9));
        }

        var match = DurationParts().Match(text);
        if (!match.Success || text[^1] is 'P' or 'T' or 'p' or 't' || text.Length < 3)
        {
            throw Unreadable(text, "duration");
        }

        double Of(string group) => match.Groups[group].Success ? Number(match.Groups[group].Value) : 0;
        var months = (Of("y") * 12) + Of("mo");
        var days = (Of("w") * 7) + Of("d");
        var nanos = (Of("h") * 3600e9) + (Of("mi") * 60e9) + SecondNanos(match.Groups["s"]);
        var whole = Durations.FromParts(months, days, nanos);
        return match.Groups["neg"].Value == "-" ? Durations.Scale(whole, -1) : whole;
    }

    private static double SecondNanos(Group seconds) => seconds.Success
        ? (double)(decimal.Parse(seconds.Value.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture) * 1_000_000_000m)
        : 0;

    private static double Number(string text) => double.Parse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static long? TryDate(string text)
    {
        var match = DateForms().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var year = long.Parse(match.Groups["y"].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        int? Part(string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture) : null;
        if (Part("w") is { } week)
        {
            return DateParts.OfWeek(year, week, Part("wd") ?? 1);
        }

        if (Part("q") is { } quarter)
        {
            return DateParts.OfQuarter(year, quarter, Part("qd") ?? 1);
        }

        return Part("o") is { } ordinal
            ? DateParts.OfOrdinal(year, ordinal)
            : DateParts.OfMonth(year, Part("m") ?? 1, Part("d") ?? 1);
    }

    private static long? TryTime(string text)
    {
        var match = TimeForms().Match(text);
        if (!match.Success)
        {
            return null;
        }

        long Part(string group) => match.Groups[group].Success ? long.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        var fraction = match.Groups["f"].Value.PadRight(9, '0');
        var nanos = match.Groups["f"].Success ? long.Parse(fraction.AsSpan(0, 9), NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        return DateParts.OfClock(Part("h"), Part("m"), Part("s"), nanos);
    }

    private static (string Clock, string? Zone, int? Offset) SplitZone(string text)
    {
        string? zone = null;
        var bracket = text.IndexOf('[', StringComparison.Ordinal);
        if (bracket >= 0 && text.EndsWith(']'))
        {
            zone = Zones.Named(text[(bracket + 1)..^1]);
            text = text[..bracket];
        }

        var mark = text.IndexOfAny(['Z', 'z', '+', '-']);
        if (mark < 0)
        {
            return (text, zone, null);
        }

        return text.Length - mark <= "+hh:mm".Length && Zones.TryOffset(text[mark..], out var offset)
            ? (text[..mark], zone, offset)
            : throw Unreadable(text, "offset");
    }

    private static CypherException Unreadable(string text, string kind) =>
        Fail.Argument("InvalidArgumentValue", $"'{text}' is no {kind}.");

    [GeneratedRegex(@"^(?<y>[+-]\d{4,9}|\d{4})(?:-?W(?<w>\d{2})(?:-?(?<wd>\d))?|-?Q(?<q>\d)(?:-?(?<qd>\d{2}))?|-(?<m>\d{1,2})(?:-(?<d>\d{1,2}))?|-?(?<o>\d{3})|(?<m>\d{2})(?<d>\d{2})?)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex DateForms();

    [GeneratedRegex(@"^(?:(?<h>\d{1,2})(?::(?<m>\d{1,2})(?::(?<s>\d{1,2})(?:[.,](?<f>\d{1,9}))?)?)?|(?<h>\d{2})(?<m>\d{2})(?:(?<s>\d{2})(?:[.,](?<f>\d{1,9}))?)?)$", RegexOptions.ExplicitCapture)]
    private static partial Regex TimeForms();

    [GeneratedRegex(@"^(?<neg>[-+])?P(?:(?<y>-?\d+(?:[.,]\d+)?)Y)?(?:(?<mo>-?\d+(?:[.,]\d+)?)M)?(?:(?<w>-?\d+(?:[.,]\d+)?)W)?(?:(?<d>-?\d+(?:[.,]\d+)?)D)?(?:T(?:(?<h>-?\d+(?:[.,]\d+)?)H)?(?:(?<mi>-?\d+(?:[.,]\d+)?)M)?(?:(?<s>-?\d+(?:[.,]\d+)?)S)?)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex DurationParts();

    [GeneratedRegex(@"^P(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2}(?:[.,]\d+)?))?$")]
    private static partial Regex DurationAsDate();
}
