using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Text.Dates;

/// <summary>Reads a year: 2023年, 二〇二三年, 23年 before a part of a year, 今年, 同年.</summary>
internal static class YearReader
{
    private const int Reach = 24;
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
            if (cursor.Take("财年") || cursor.Take("财政年度"))
            {
                point = point with { IsVague = true };
                return true;
            }

            if (cursor.Take("年"))
            {
                cursor.Take("度");
                point = point with { Year = year };
                return true;
            }

            if (IsBeforeQuarter(cursor))
            {
                point = point with { Year = year };
                return true;
            }
        }

        cursor.At = start;
        return TryTwoDigits(ref cursor, ref point);
    }

    // 2023q4, 23h1
    private static bool IsBeforeQuarter(TimeCursor cursor) =>
        (cursor.Current == 'q' && cursor.Peek(1) is >= '1' and <= '4' && !char.IsAsciiLetterOrDigit(cursor.Peek(2)))
        || (cursor.Current == 'h' && cursor.Peek(1) is '1' or '2' && !char.IsAsciiLetterOrDigit(cursor.Peek(2)));

    // 从2018年到21年: the end of a range whose start is a full year.
    private static bool IsShort(TimeCursor cursor, int start)
    {
        if (cursor.Current != '年' || start < 5 || cursor.Text[start - 1] is not ('到' or '至' or '-' or '—' or '~'))
        {
            return false;
        }

        var before = cursor.Text.AsSpan(Math.Max(0, start - Reach), Math.Min(Reach, start));
        var year = before.LastIndexOf('年');
        return year >= 4 && before[year - 4] is '2' && before[year - 3] is '0' && char.IsAsciiDigit(before[year - 2]) && char.IsAsciiDigit(before[year - 1]);
    }

    // 23年8月 is a date, 23年 alone may be a length of time.
    private static bool TryTwoDigits(ref TimeCursor cursor, ref TimePoint point)
    {
        var start = cursor.At;
        if (char.IsAsciiDigit(cursor.Current) && cursor.TakeNumber(10, 49, out var year) && (IsBeforeQuarter(cursor) || IsShort(cursor, start)))
        {
            point = point with { Year = 2000 + year };
            _ = cursor.Take("年");
            return true;
        }

        cursor.At = start;
        if (char.IsAsciiDigit(cursor.Current) && cursor.TakeNumber(10, 49, out year) && cursor.Take("年"))
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

    // 建成后年产值, 五年前年均: 前 and 后 belong to the word before.
    private static bool IsCutWord(TimeCursor cursor, int start) =>
        cursor.Text[start] is '前' or '后' && (cursor.Current is '产' or '均' or '营' or '销' or '收' or '用' || (start > 0 && cursor.Text[start - 1] is '年' or '月' or '成' or '产' or '之' or '以'));

    private static bool TryWord(ref TimeCursor cursor, ref TimePoint point)
    {
        var start = cursor.At;
        if (cursor.TakeAny(Relative) is >= 0 and var i)
        {
            if (i >= 5 && IsCutWord(cursor, start))
            {
                cursor.At = start;
                return false;
            }

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
