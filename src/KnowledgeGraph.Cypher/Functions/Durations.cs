using KnowledgeGraph.Cypher.Values.Temporal;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Arithmetic of durations.</summary>
internal static class Durations
{
    private const double SecondsPerMonth = 2_629_746;

    /// <summary>A duration whose time part is given in nanoseconds.</summary>
    public static Duration FromNanos(long months, long days, Int128 nanos)
    {
        var seconds = nanos / 1_000_000_000;
        var rest = (int)(nanos % 1_000_000_000);
        return rest < 0
            ? new Duration(months, days, checked((long)(seconds - 1)), rest + 1_000_000_000)
            : new Duration(months, days, checked((long)seconds), rest);
    }

    public static Int128 Nanos(Duration value) => ((Int128)value.Seconds * 1_000_000_000) + value.Nanos;

    public static Duration Add(Duration left, Duration right) =>
        FromNanos(checked(left.Months + right.Months), checked(left.Days + right.Days), Nanos(left) + Nanos(right));

    /// <summary>Each part times a number; what is left of a month goes to days, what is left of a day to seconds.</summary>
    public static Duration Scale(Duration value, double factor)
    {
        if (factor == -1)
        {
            return FromNanos(-value.Months, -value.Days, -Nanos(value));
        }

        return FromParts(value.Months * factor, value.Days * factor, (double)Nanos(value) * factor);
    }

    /// <summary>A duration of parts with fractions.</summary>
    public static Duration FromParts(double months, double days, double nanos)
    {
        var wholeMonths = Math.Truncate(months);
        days += (months - wholeMonths) * SecondsPerMonth / 86_400;
        var wholeDays = Math.Truncate(days);
        nanos += (days - wholeDays) * 86_400 * 1e9;
        return FromNanos(checked((long)wholeMonths), checked((long)wholeDays), (Int128)Math.Truncate(nanos + (Math.Sign(nanos) * 0.000_1)));
    }
}
