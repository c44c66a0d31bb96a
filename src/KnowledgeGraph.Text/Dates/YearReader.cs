using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Text.Dates;

/// <summary>Reads a year: 2023年, 二〇二三年, 23年 before a part of a year, 今年, 同年.</summary>
internal static class YearReader
{
    private static readonly string[] Relative = ["今年", "本年度", "本年", "去年", "上年", "前年", "明年", "后年"];
    private static readonly int[] Offsets = [0, 0, 0, -1, -1, -2, 1, 2];
    private static readonly string[] Anaphoric = ["当年", "同年", "次年", "翌年"];

    public static bool TryRead(ref TimeCursor cursor, ref TimePoint point) =>
        TryNumber(ref cursor, ref point) || TryWord(ref cursor, ref point);

    /// <summary>Whether four digits here are a year's.</summary>
    public static bool TryFourDigits(ref TimeCursor cursor, out int year)
    {
        year = 0;
        for (var i = 0; i < 4; i++)
        {
            var c = cursor.Peek(i);
            var digit = char.IsAsciiDigit(c) ? c - '0' : NumeralCharacters.Digit(c);
            if (digit < 0 || (i > 0 && char.IsAsciiDigit(c) != char.IsAsciiDigit(cursor.Peek(i - 1))))
            {
                return false;
            }

            year = (year * 10) + digit;
        }

        if (year is < 1900 or > 2099 || (char.IsAsciiDigit(cursor.Current) && char.IsAsciiDigit(cursor.Peek(4))))
        {
            return false;
        }

        cursor.At += 4;
        return true;
    }

    private static bool TryNumber(ref TimeCursor cursor, ref TimePoint point)
    {
        var start = cursor.At;
        if (TryFourDigits(ref cursor, out var year))
        {
            cursor.SkipSpace();
            if (cursor.Take("年"))
            {
                cursor.Take("度");
                point = point with { Year = year };
                return true;
            }
        }

        cursor.At = start;
        return TryTwoDigits(ref cursor, ref point);
    }

    // 23年8月 is a date, 23年 alone may be a length of time.
    private static bool TryTwoDigits(ref TimeCursor cursor, ref TimePoint point)
    {
        var start = cursor.At;
        if (char.IsAsciiDigit(cursor.Current) && cursor.TakeNumber(10, 49, out var year) && cursor.Take("年"))
        {
            var probe = cursor;
            var rest = new TimePoint();
            if (PartOfYearReader.TryRead(ref probe, ref rest, hasYear: true))
            {
                point = point with { Year = 2000 + year };
                return true;
            }
        }

        cursor.At = start;
        return false;
    }

    private static bool TryWord(ref TimeCursor cursor, ref TimePoint point)
    {
        if (cursor.TakeAny(Relative) is >= 0 and var i)
        {
            point = point with { YearOffset = Offsets[i] };
            return true;
        }

        if (cursor.TakeAny(Anaphoric) is >= 0 and var j)
        {
            point = point with { YearOffset = j >= 2 ? 1 : 0, IsAnaphoric = true };
            return true;
        }

        return false;
    }
}
