namespace KnowledgeGraph.Text.Dates;

/// <summary>Reads 今日, 昨天, 次日, 上周三 and the like, but no names that begin so (今日头条).</summary>
internal static class DayWordReader
{
    private static readonly string[] Days =
        ["今日", "今天", "今晨", "今晚", "即日", "今起", "昨日", "昨天", "昨晚", "前日", "前天", "明日", "明天", "明晚", "后天"];

    private static readonly int[] Offsets = [0, 0, 0, 0, 0, 0, -1, -1, -1, -2, -2, 1, 1, 1, 2];
    private static readonly string[] Anaphoric = ["当日", "当天", "同日", "同一天", "次日", "翌日", "第二天"];
    private static readonly string[] Weeks = ["上周", "本周", "这周", "下周"];
    private static readonly int[] WeekOffsets = [-1, 0, 0, 1];
    private static readonly string[] Names = ["头条", "资本", "之星", "科技股份", "美术馆"];
    private const string Before = "，。；：,;:！？\n （(在于至到将、间";
    private const string Weekdays = "一二三四五六日";

    public static bool TryRead(ref TimeCursor cursor, ref TimePoint point)
    {
        var start = cursor.At;
        if (cursor.TakeAny(Days) is >= 0 and var i)
        {
            if (cursor.TakeAny(Names) >= 0)
            {
                cursor.At = start;
                return false;
            }

            point = point with { DayOffset = Offsets[i], IsImmediate = Days[i] == "即日" };
            return true;
        }

        if (cursor.TakeAny(Anaphoric) is >= 0 and var j)
        {
            point = point with { DayOffset = j < 4 ? 0 : 1, IsAnaphoric = true };
            return true;
        }

        return TryWeek(ref cursor, ref point) || TryWeekday(ref cursor, ref point);
    }

    // 周三，…: the last one, or the next one when the words look ahead; 周一鸣 is a person.
    private static bool TryWeekday(ref TimeCursor cursor, ref TimePoint point)
    {
        var start = cursor.At;
        var isBare = start == 0 || Before.Contains(cursor.Text[start - 1], StringComparison.Ordinal);
        if (isBare && (cursor.Take("周") || cursor.Take("星期") || cursor.Take("礼拜")))
        {
            var day = cursor.Current == '天' ? 7 : Weekdays.IndexOf(cursor.Current, StringComparison.Ordinal) + 1;
            if (day > 0 && cursor.Peek(1) is '，' or ',' or '（' or '(' or '早' or '晚' or '凌' or '上' or '下' or '中' or '宣' or '表' or '发' or '公' or '推' or '在' or '的' or '对' or '收')
            {
                cursor.At++;
                point = point with { Weekday = day };
                return true;
            }
        }

        cursor.At = start;
        return false;
    }

    private static bool TryWeek(ref TimeCursor cursor, ref TimePoint point)
    {
        if (cursor.TakeAny(Weeks) is not (>= 0 and var week) || cursor.Current is '期' or '年' or '刊')
        {
            return false;
        }

        var day = cursor.Current == '天' ? 7 : Weekdays.IndexOf(cursor.Current, StringComparison.Ordinal) + 1;
        cursor.At += day > 0 ? 1 : 0;
        point = point with { WeekOffset = WeekOffsets[week], Weekday = day > 0 ? day : null };
        return true;
    }
}
