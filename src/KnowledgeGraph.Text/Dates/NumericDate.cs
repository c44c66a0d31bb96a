namespace KnowledgeGraph.Text.Dates;

/// <summary>Reads 2023/8/31, 2023-08-31, 2023.08.31 and the month 2023-08.</summary>
internal static class NumericDate
{
    public static bool TryRead(ref TimeCursor cursor, ref TimePoint point)
    {
        var start = cursor.At;
        if (char.IsAsciiDigit(cursor.Current) && YearReader.TryFourDigits(ref cursor, out var year)
            && cursor.Current is '-' or '/' or '.' && TryRest(ref cursor, ref point, year))
        {
            return true;
        }

        cursor.At = start;
        return false;
    }

    private static bool TryRest(ref TimeCursor cursor, ref TimePoint point, int year)
    {
        var separator = cursor.Current;
        cursor.At++;
        if (!char.IsAsciiDigit(cursor.Current) || !cursor.TakeNumber(1, 12, out var month))
        {
            return false;
        }

        point = point with { Year = year, Month = month };
        var afterMonth = cursor.At;
        if (cursor.Current == separator)
        {
            cursor.At++;
            if (char.IsAsciiDigit(cursor.Current) && cursor.TakeNumber(1, 31, out var day) && day <= DateTime.DaysInMonth(year, month))
            {
                cursor.Take("日");
                point = point with { Day = day };
                return true;
            }
        }

        // 2023-08 is a month, 2023.08 a number, 2023-2 in front of 年 or 月 something else.
        cursor.At = afterMonth;
        var isMonth = separator != '.' && char.IsAsciiDigit(cursor.Peek(-2)) && cursor.Current is not ('年' or '月' or '-' or '/');
        if (!isMonth)
        {
            point = new TimePoint();
        }

        return isMonth;
    }
}
