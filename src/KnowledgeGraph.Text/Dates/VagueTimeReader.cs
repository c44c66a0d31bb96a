using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Text.Dates;

/// <summary>Reads times without a date: 近日, 近年来, 过去十年, 最近3个月, 四个月前, 一年内. Lengths of time that date nothing are left to the quantities.</summary>
internal static class VagueTimeReader
{
    private static readonly string[] Words = ["近日", "日前", "近期", "近年来", "近年", "近来", "不久前", "前不久", "往年", "多年来"];
    private static readonly string[] Leads = ["过去的", "过去", "最近的", "最近", "未来的", "未来", "今后", "此后", "随后", "再过", "接下来", "近", "这", "那", "每", "头", "前"];
    private static readonly string[] Tails = ["以来", "之前", "以前", "之后", "以后", "之内", "之间", "期间", "前", "后", "内", "来", "间", "里"];
    private static readonly string[] Units = ["个多月", "个月", "年多", "年", "个季度", "个星期", "星期", "周", "天", "日", "个小时", "小时"];

    public static bool TryRead(ref TimeCursor cursor, ref TimePoint point)
    {
        if (cursor.TakeAny(Words) >= 0 || TryPeriod(ref cursor))
        {
            point = point with { IsVague = true };
            return true;
        }

        return false;
    }

    private static bool TryPeriod(ref TimeCursor cursor)
    {
        var start = cursor.At;
        var lead = cursor.TakeAny(Leads);
        var isDated = lead >= 0 && Leads[lead] switch
        {
            "近" => IsClauseStart(cursor.Text, start),
            "前" => start == 0 || cursor.Text[start - 1] is not ('提' or '超' or '目'),
            _ => true,
        };
        cursor.SkipSpace();
        if ((lead >= 0 || NumeralCharacters.MayStart(cursor.Current)) && TakeLength(ref cursor) && (cursor.TakeAny(Tails) >= 0 || isDated))
        {
            return true;
        }

        cursor.At = start;
        return false;
    }

    private static bool TakeLength(ref TimeCursor cursor)
    {
        if (cursor.Current == '半')
        {
            cursor.At++;
        }
        else if (NumeralReader.TryRead(cursor.Text, cursor.At, out var numeral))
        {
            cursor.At = numeral.Span.End;
            _ = cursor.Take("多") || cursor.Take("余");
        }
        else if (!cursor.Take("几") && !cursor.Take("数"))
        {
            return false;
        }

        cursor.SkipSpace();
        if (cursor.TakeAny(Units) < 0)
        {
            return false;
        }

        _ = cursor.Take("多") || cursor.Take("半");
        _ = cursor.Take("的时间") || cursor.Take("时间") || cursor.Take("左右");
        return true;
    }

    // 近十年,… dates what follows; 开放近10天 measures.
    private static bool IsClauseStart(string text, int at) =>
        at == 0 || text[at - 1] is '，' or ',' or '。' or '；' or ';' or '：' or ':' or '\n' or '“' or '在' or '于' or '的' or '！' or '？' or '\r';
}
