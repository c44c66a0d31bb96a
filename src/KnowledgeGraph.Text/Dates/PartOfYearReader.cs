namespace KnowledgeGraph.Text.Dates;

/// <summary>Reads what follows a year: months and days, quarters, halves, 年初 and 年底.</summary>
internal static class PartOfYearReader
{
    private static readonly string[] Halves = ["上半年", "下半年", "h1", "h2"];
    private static readonly string[] Months = ["本月", "当月", "上个月", "上月", "下个月", "下月", "月初", "月底", "月末"];
    private static readonly int[] MonthOffsets = [0, 0, -1, -1, 1, 1, 0, 0, 0];
    private static readonly string[] Thirds = ["上旬", "中旬", "下旬", "初", "底", "末"];
    private static readonly int[] ThirdNumbers = [1, 2, 3, 1, 3, 3];

    public static bool TryRead(ref TimeCursor cursor, ref TimePoint point, bool hasYear) =>
        TryHalf(ref cursor, ref point) || TryFirstMonths(ref cursor, ref point, hasYear) || TryQuarter(ref cursor, ref point) || TryMonth(ref cursor, ref point, hasYear);

    /// <summary>Reads a day of a month already known, with or without its month.</summary>
    public static bool TryDay(ref TimeCursor cursor, ref TimePoint point)
    {
        var start = cursor.At;
        cursor.SkipSpace();
        if (cursor.TakeNumber(1, 31, out var day))
        {
            cursor.SkipSpace();
            if (cursor.Take("日") || (point.HasMonth && cursor.Take("号")))
            {
                point = point with { Day = day };
                return true;
            }
        }

        cursor.At = start;
        return false;
    }

    private static bool TryHalf(ref TimeCursor cursor, ref TimePoint point)
    {
        if (char.IsAsciiLetter(cursor.Current) && !char.IsAsciiDigit(cursor.Peek(-1)))
        {
            return false;
        }

        if (cursor.TakeAny(Halves) is >= 0 and var i)
        {
            point = point with { Half = (i % 2) + 1 };
            return true;
        }

        return false;
    }

    // 前8个月; 前3个月 without a year is rather the three months before something.
    private static bool TryFirstMonths(ref TimeCursor cursor, ref TimePoint point, bool hasYear)
    {
        var start = cursor.At;
        if (cursor.Take("前") && cursor.TakeNumber(hasYear ? 2 : 4, 11, out var months) && (cursor.Take("个月") || cursor.Take("月")))
        {
            point = point with { FirstMonths = months };
            return true;
        }

        cursor.At = start;
        return false;
    }

    private static bool TryQuarter(ref TimeCursor cursor, ref TimePoint point)
    {
        var start = cursor.At;
        if (cursor.Current == 'q' && cursor.Peek(1) is >= '1' and <= '4' and var number && !char.IsAsciiLetterOrDigit(cursor.Peek(2))
            && !char.IsAsciiLetter(cursor.Peek(-1)))
        {
            cursor.At += 2;
            point = point with { Quarter = number - '0' };
            return true;
        }

        var isFirst = cursor.Take("前");
        _ = isFirst || cursor.Take("第");
        if (cursor.TakeNumber(1, 4, out var quarter) && (cursor.Take("季度") || cursor.Take("个季度") || cursor.Take("季报")))
        {
            point = isFirst ? point with { FirstQuarters = quarter } : point with { Quarter = quarter };
            return isFirst || !Counts(cursor.Text, start, cursor.At);
        }

        cursor.At = start;
        return false;
    }

    // 三个季度 counts quarters, 三季度 names one.
    private static bool Counts(string text, int start, int end) => text.AsSpan(start, end - start).Contains('个');

    private static bool TryMonth(ref TimeCursor cursor, ref TimePoint point, bool hasYear)
    {
        var start = cursor.At;
        if (!(cursor.Current == '月' && cursor.Peek(-1) is '个' or '每' or '满' or '岁') && cursor.TakeAny(Months) is >= 0 and var i)
        {
            point = point with { MonthOffset = MonthOffsets[i], IsAnaphoric = point.IsAnaphoric || i == 1 };
            ReadRest(ref cursor, ref point);
            return true;
        }

        cursor.SkipSpace();
        if (cursor.TakeNumber(1, 12, out var month))
        {
            cursor.SkipSpace();
            if (cursor.Take("月份") || (cursor.Take("月") && !(cursor.Current is '薪' or '活' or '均' && !hasYear)))
            {
                point = point with { Month = month };
                ReadRest(ref cursor, ref point);
                return true;
            }
        }

        cursor.At = start;
        return false;
    }

    private static void ReadRest(ref TimeCursor cursor, ref TimePoint point)
    {
        if (!TryDay(ref cursor, ref point) && StartOrEnd.TryRead(ref cursor, Thirds) is >= 0 and var i)
        {
            point = point with { Third = ThirdNumbers[i] };
        }
    }
}
