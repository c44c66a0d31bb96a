using System.Globalization;
using System.Text;
using Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Driver.Values;

/// <summary>Values without a .NET counterpart, as the server writes them itself, so that every transport gives the same text.</summary>
internal static class ServerText
{
    private const int MonthsInYear = 12;
    private const int SecondsInMinute = 60;
    private const int SecondsInHour = 3600;
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>A duration in ISO 8601: <c>P1Y2M3DT4H5M6.7S</c>.</summary>
    public static string Of(Duration duration)
    {
        var date = Part(duration.Months / MonthsInYear, 'Y') + Part(duration.Months % MonthsInYear, 'M') + Part(duration.Days, 'D');
        var (hours, minutes) = (duration.Seconds / SecondsInHour, duration.Seconds % SecondsInHour / SecondsInMinute);
        var time = Part(hours, 'H') + Part(minutes, 'M') + Seconds(duration.Seconds % SecondsInMinute, duration.Nanos);
        return time.Length > 0 ? $"P{date}T{time}" : date.Length > 0 ? "P" + date : "PT0S";
    }

    /// <summary>A time with an offset: <c>09:30:00+08:00</c>.</summary>
    public static string Of(OffsetTime time)
    {
        var text = new StringBuilder(string.Create(Invariant, $"{time.Hour:00}:{time.Minute:00}:{time.Second:00}")).Append(Fraction(time.Nanosecond));
        return text.Append(Offset(time.OffsetSeconds)).ToString();
    }

    /// <summary>A date and time with its offset, without the name of its zone.</summary>
    public static string Of(ZonedDateTime time)
    {
        var local = new LocalDateTime(time.Year, time.Month, time.Day, time.Hour, time.Minute, time.Second, time.Nanosecond);
        return local + Offset(time.OffsetSeconds);
    }

    /// <summary>A point in extended well-known text: <c>SRID=4326;POINT (1.0 2.0)</c>.</summary>
    public static string Of(Point point)
    {
        var isFlat = double.IsNaN(point.Z);
        var numbers = isFlat ? new[] { point.X, point.Y } : [point.X, point.Y, point.Z];
        return string.Create(Invariant, $"SRID={point.SrId};POINT {(isFlat ? "" : "Z ")}({string.Join(' ', numbers.Select(Number))})");
    }

    private static string Offset(int seconds)
    {
        var minutes = Math.Abs(seconds) / SecondsInMinute;
        return seconds == 0 ? "Z" : string.Create(Invariant, $"{(seconds < 0 ? '-' : '+')}{minutes / 60:00}:{minutes % 60:00}");
    }

    private static string Part(long number, char unit) => number == 0 ? "" : number.ToString(Invariant) + unit;

    /// <summary>Nanoseconds always count forward, so that -0.5 s is -1 s and half a second.</summary>
    private static string Seconds(long seconds, int nanos)
    {
        var total = (seconds * 1_000_000_000L) + nanos;
        return total == 0 ? "" : $"{(total < 0 ? "-" : "")}{Math.Abs(total / 1_000_000_000L).ToString(Invariant)}{Fraction((int)Math.Abs(total % 1_000_000_000L))}S";
    }

    private static string Fraction(int nanos) => nanos == 0 ? "" : "." + nanos.ToString("000000000", Invariant).TrimEnd('0');

    private static string Number(double value) =>
        double.IsInteger(value) && Math.Abs(value) < 1e7 ? value.ToString("0.0", Invariant) : value.ToString("R", Invariant);
}
