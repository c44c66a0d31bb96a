using System.Globalization;

namespace KnowledgeGraph.Neo4j.Values;

/// <summary>ISO 8601 texts and .NET's temporal types.</summary>
internal static class TemporalText
{
    public const string Date = "yyyy-MM-dd";
    public const string Time = "HH:mm:ss.FFFFFFF";
    public const string DateTime = Date + "'T'" + Time;
    public const string DateTimeWithOffset = DateTime + "zzz";

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static string Of(DateOnly value) => value.ToString(Date, Invariant);

    public static string Of(TimeOnly value) => value.ToString(Time, Invariant);

    public static string Of(DateTime value) => value.ToString(DateTime, Invariant);

    public static string Of(DateTimeOffset value) => value.ToString(DateTimeWithOffset, Invariant);

    /// <summary>A date; the text itself where .NET's calendar does not reach (before the year 1, after 9999).</summary>
    public static object ReadDate(string text) =>
        DateOnly.TryParseExact(text, Date, Invariant, DateTimeStyles.None, out var date) ? date : text;

    /// <summary>A date and time with an offset, without the name of its zone.</summary>
    public static object ReadDateTime(string text)
    {
        var zone = text.IndexOf('[', StringComparison.Ordinal);
        var plain = zone < 0 ? text : text[..zone];
        return DateTimeOffset.TryParse(plain, Invariant, DateTimeStyles.RoundtripKind, out var time) ? time : text;
    }

    /// <summary>A date and time without offset.</summary>
    public static object ReadLocalDateTime(string text) =>
        System.DateTime.TryParse(text, Invariant, DateTimeStyles.None, out var time) ? time : text;

    /// <summary>A time without offset.</summary>
    public static object ReadLocalTime(string text) => TimeOnly.TryParse(text, Invariant, DateTimeStyles.None, out var time) ? time : text;

    /// <summary>Any temporal text, told by its shape; durations and times with offset stay texts.</summary>
    public static object ReadAny(string text)
    {
        if (text.StartsWith('P') || text.StartsWith("-P", StringComparison.Ordinal))
        {
            return text;
        }

        var time = text.IndexOf('T', StringComparison.Ordinal);
        if (time < 0)
        {
            return text.Contains(':', StringComparison.Ordinal) ? HasOffset(text) ? text : ReadLocalTime(text) : ReadDate(text);
        }

        return HasOffset(text[time..]) ? ReadDateTime(text) : ReadLocalDateTime(text);
    }

    private static bool HasOffset(string time) => time.IndexOfAny(['Z', '+', '-', '[']) >= 0;
}
