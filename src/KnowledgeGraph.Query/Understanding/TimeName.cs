using System.Globalization;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>Times as the graph names them: <c>2023</c>, <c>2023-08</c>, <c>2023-08-31</c>, <c>2023-Q3</c>, <c>2023-H1</c>, and two of them joined by a stroke.</summary>
internal static class TimeName
{
    /// <summary>The first and the last day, or <c>null</c> where the text is no such name.</summary>
    public static (DateOnly From, DateOnly To)? Days(string name)
    {
        var ends = name.Split('/');
        return ends.Length > 2 || One(ends[0]) is not { } first || One(ends[^1]) is not { } last ? null : (first.From, last.To);
    }

    private static (DateOnly From, DateOnly To)? One(string name)
    {
        if (DateOnly.TryParseExact(name, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return (day, day);
        }

        if (name.Length < 4 || !int.TryParse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1 or > 9998)
        {
            return null;
        }

        return name.AsSpan(4) switch
        {
            [] => Months(year, 1, 12),
            ['-', 'Q', >= '1' and <= '4' and var quarter] => Months(year, ((quarter - '1') * 3) + 1, 3),
            ['-', 'H', '1' or '2'] => Months(year, name[^1] == '1' ? 1 : 7, 6),
            ['-', _, _] when int.TryParse(name.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 => Months(year, month, 1),
            _ => null,
        };
    }

    private static (DateOnly From, DateOnly To) Months(int year, int first, int count)
    {
        var from = new DateOnly(year, first, 1);
        return (from, from.AddMonths(count).AddDays(-1));
    }
}
