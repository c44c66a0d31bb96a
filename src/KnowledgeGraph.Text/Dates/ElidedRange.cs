using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Text.Dates;

/// <summary>Reads ranges that name their unit once: 2023-2025年, 2021年1-2月, 3-5日.</summary>
internal static class ElidedRange
{
    private const string YearWords = "今去明前本上后同当次翌";
    private static readonly string[] Connectors = ["-", "至", "到", "—", "–", "~", "～", "、"];

    public static bool TryRead(ref TimeCursor cursor, out TimePoint first, out TimePoint last)
    {
        first = last = new TimePoint();
        if (!char.IsAsciiDigit(cursor.Current) && !NumeralCharacters.IsChinese(cursor.Current) && !YearWords.Contains(cursor.Current, StringComparison.Ordinal))
        {
            return false;
        }

        return TryYears(ref cursor, ref first, ref last) || TryMonths(ref cursor, ref first, ref last);
    }

    private static bool TryYears(ref TimeCursor cursor, ref TimePoint first, ref TimePoint last)
    {
        var start = cursor.At;
        if (YearReader.TryFourDigits(ref cursor, out var from) && cursor.TakeAny(Connectors) >= 0
            && YearReader.TryFourDigits(ref cursor, out var to) && cursor.Take("年") && to > from)
        {
            (first, last) = (new TimePoint { Year = from }, new TimePoint { Year = to });
            return true;
        }

        cursor.At = start;
        return false;
    }

    private static bool TryMonths(ref TimeCursor cursor, ref TimePoint first, ref TimePoint last)
    {
        var start = cursor.At;
        var point = new TimePoint();
        if (YearReader.TryRead(ref cursor, ref point))
        {
            cursor.Take("的");
        }

        if (cursor.TakeNumber(1, 12, out var from) && cursor.TakeAny(Connectors) >= 0
            && cursor.TakeNumber(1, 12, out var to) && cursor.Take("月") && to > from && !char.IsAsciiDigit(cursor.Current))
        {
            (first, last) = (point with { Month = from }, new TimePoint { Month = to });
            return true;
        }

        cursor.At = start;
        return TryDays(ref cursor, ref first, ref last);
    }

    private static bool TryDays(ref TimeCursor cursor, ref TimePoint first, ref TimePoint last)
    {
        var start = cursor.At;
        var point = new TimePoint();
        YearReader.TryRead(ref cursor, ref point);
        if (cursor.TakeNumber(1, 12, out var month) && cursor.Take("月")
            && cursor.TakeNumber(1, 31, out var from) && cursor.TakeAny(Connectors) >= 0
            && cursor.TakeNumber(1, 31, out var to) && cursor.Take("日") && to > from)
        {
            (first, last) = (point with { Month = month, Day = from }, new TimePoint { Day = to });
            return true;
        }

        cursor.At = start;
        return false;
    }
}
