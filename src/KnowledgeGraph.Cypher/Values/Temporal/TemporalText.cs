using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Cypher.Values.Temporal;

/// <summary>Temporal values as ISO 8601 text.</summary>
public static class TemporalText
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>Such as <c>2023-08-31</c>.</summary>
    public static string Date(long epochDay)
    {
        var (year, month, day) = Calendar.Civil(epochDay);
        var yearText = year switch
        {
            > 9999 => "+" + year.ToString(Invariant),
            < 0 => "-" + (-year).ToString("0000", Invariant),
            _ => year.ToString("0000", Invariant),
        };
        return string.Create(Invariant, $"{yearText}-{month:00}-{day:00}");
    }

    /// <summary>Such as <c>10:30:00</c>, <c>10:30:05.25</c>.</summary>
    public static string Time(long nanoOfDay)
    {
        var second = nanoOfDay / 1_000_000_000;
        var nano = nanoOfDay % 1_000_000_000;
        var text = string.Create(Invariant, $"{second / 3600:00}:{second / 60 % 60:00}:{second % 60:00}");
        return nano == 0 ? text : text + "." + nano.ToString("000000000", Invariant).TrimEnd('0');
    }

    /// <summary>Such as <c>Z</c>, <c>+08:00</c>.</summary>
    public static string Offset(int seconds)
    {
        if (seconds == 0)
        {
            return "Z";
        }

        var size = Math.Abs(seconds);
        var text = string.Create(Invariant, $"{(seconds < 0 ? '-' : '+')}{size / 3600:00}:{size / 60 % 60:00}");
        return size % 60 == 0 ? text : text + string.Create(Invariant, $":{size % 60:00}");
    }

    /// <summary>Such as <c>P1Y2M3DT4H5M6.7S</c>.</summary>
    public static string Duration(Duration value)
    {
        var text = new StringBuilder("P");
        Part(text, value.Months / 12, 'Y');
        Part(text, value.Months % 12, 'M');
        Part(text, value.Days, 'D');
        var time = new StringBuilder();
        var nanos = ((Int128)value.Seconds * 1_000_000_000) + value.Nanos;
        var seconds = (long)(nanos / 1_000_000_000);
        Part(time, seconds / 3600, 'H');
        Part(time, seconds / 60 % 60, 'M');
        Seconds(time, nanos % 60_000_000_000);
        if (time.Length > 0)
        {
            text.Append('T').Append(time);
        }

        return text.Length == 1 ? "PT0S" : text.ToString();
    }

    private static void Part(StringBuilder text, long amount, char unit)
    {
        if (amount != 0)
        {
            text.Append(Invariant, $"{amount}{unit}");
        }
    }

    private static void Seconds(StringBuilder text, Int128 nanos)
    {
        if (nanos == 0)
        {
            return;
        }

        var size = (long)Int128.Abs(nanos);
        text.Append(nanos < 0 ? "-" : "").Append(Invariant, $"{size / 1_000_000_000}");
        if (size % 1_000_000_000 != 0)
        {
            text.Append('.').Append((size % 1_000_000_000).ToString("000000000", Invariant).TrimEnd('0'));
        }

        text.Append('S');
    }
}
