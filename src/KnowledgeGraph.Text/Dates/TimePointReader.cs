using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Text.Dates;

/// <summary>Reads one time, calendar or relative, at a place of a folded text.</summary>
internal static class TimePointReader
{
    private static readonly string[] PartsOfYear = ["年初", "年底", "年末", "年中", "初", "底", "末"];

    public static bool TryRead(ref TimeCursor cursor, out TimePoint point)
    {
        point = new TimePoint();
        return NumericDate.TryRead(ref cursor, ref point)
            || TryCalendar(ref cursor, ref point)
            || FestivalReader.TryRead(ref cursor, ref point)
            || DayWordReader.TryRead(ref cursor, ref point)
            || VagueTimeReader.TryRead(ref cursor, ref point);
    }

    /// <summary>Reads the later end of a range, which may leave out what the earlier says: 3日至5日, 8月30日至9月1日.</summary>
    public static bool TryReadEnd(ref TimeCursor cursor, out TimePoint point)
    {
        point = new TimePoint();
        return NumericDate.TryRead(ref cursor, ref point) || TryCalendar(ref cursor, ref point);
    }

    private static bool TryCalendar(ref TimeCursor cursor, ref TimePoint point)
    {
        var start = cursor.At;
        if (YearReader.TryRead(ref cursor, ref point))
        {
            var probe = cursor;
            probe.Take("的");
            if (PartOfYearReader.TryRead(ref probe, ref point, hasYear: true) || FestivalReader.TryRead(ref probe, ref point))
            {
                cursor = probe;
            }
            else
            {
                StartOrEnd.TryRead(ref cursor, PartsOfYear);
            }

            return true;
        }

        if (cursor.Take("年初") || cursor.Take("年底") || cursor.Take("年末") || TakeThisYear(ref cursor))
        {
            point = point with { YearOffset = 0 };
            return true;
        }

        if (PartOfYearReader.TryRead(ref cursor, ref point, hasYear: false) || BareDay(ref cursor, ref point))
        {
            return true;
        }

        cursor.At = start;
        return false;
    }

    // 年内上线, but not 三年内.
    private static bool TakeThisYear(ref TimeCursor cursor) =>
        !(NumeralCharacters.IsChinese(cursor.Peek(-1)) || char.IsAsciiDigit(cursor.Peek(-1)) || cursor.Peek(-1) is '半' or '几' or '数' or '多' or '近' or '整' or '每' or '全' or '周' or ' ') && cursor.Take("年内");

    // Only digits: 三日 is a length of time. 12日内 and 每10日 are no dates.
    private static bool BareDay(ref TimeCursor cursor, ref TimePoint point)
    {
        var start = cursor.At;
        if (char.IsAsciiDigit(cursor.Current) && PartOfYearReader.TryDay(ref cursor, ref point)
            && cursor.Current is not ('内' or '均' or '游' or '元' or '本' or '线' or '后' or '前')
            && cursor.Text.AsSpan(Math.Max(0, start - 1), Math.Min(1, start)) is not "每")
        {
            return true;
        }

        cursor.At = start;
        point = point with { Day = null };
        return false;
    }
}
