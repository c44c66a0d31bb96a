namespace KnowledgeGraph.Text.Dates;

/// <summary>Reads periods of several years that have a name: “十四五”期间 is 2021 to 2025, 上世纪90年代 is 1990 to 1999.</summary>
internal static class NamedPeriod
{
    private static readonly string[] Plans = ["十一五", "十二五", "十三五", "十四五", "十五五"];
    private static readonly string[] Centuries = ["上世纪", "20世纪", "二十世纪"];
    private static readonly string[] Ends = ["期间", "时期", "以来", "末", "初"];

    public static bool TryRead(ref TimeCursor cursor, out TimePoint first, out TimePoint last)
    {
        first = last = new TimePoint();
        var start = cursor.At;
        var year = Plan(ref cursor) is > 0 and var plan ? plan : Decade(ref cursor);
        if (year == 0)
        {
            cursor.At = start;
            return false;
        }

        (first, last) = (new TimePoint { Year = year }, new TimePoint { Year = year + (year % 10 == 0 ? 9 : 4) });
        return true;
    }

    // 十四五规划 is a document, not a time.
    private static int Plan(ref TimeCursor cursor)
    {
        var start = cursor.At;
        if (cursor.TakeAny(Plans) is >= 0 and var i)
        {
            if (cursor.Current is '”' or '"' or '」')
            {
                cursor.At++;
            }

            if (cursor.TakeAny(Ends) >= 0)
            {
                return 2006 + (5 * i);
            }
        }

        cursor.At = start;
        return 0;
    }

    private static int Decade(ref TimeCursor cursor)
    {
        var start = cursor.At;
        if (cursor.TakeAny(Centuries) >= 0 && cursor.TakeNumber(10, 90, out var years) && years % 10 == 0 && cursor.Take("年代"))
        {
            return 1900 + years;
        }

        cursor.At = start;
        return 0;
    }
}
