using System.Buffers;
using System.Collections.Frozen;
using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Text.Dates;

/// <summary>
/// Tells at a glance where no time can begin, so that the readers are asked at few places: a word begins with one of the pairs of characters
/// of their lists, a number is followed by a unit of time or by what joins one to it.
/// </summary>
internal static class TimeStart
{
    private const int LongestNumber = 14;
    private const string AfterNumber = "年月日号周天星礼季个-–—~～至到、/.世财h期时以末初”\"」qh后前内";
    private const string Numeric = "上前第近过最未此随接这那每头再后下末";

    private static readonly SearchValues<char> First = SearchValues.Create(
        "0123456789零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟半几数今即本去上前明后当同次翌下年第昨近日不往多过最未此随接这那每头q再月周星双国圣平春除端中劳礼元");

    private static readonly FrozenSet<(char, char)> Pairs = new[]
    {
        "今日天晨晚起年后", "即日", "昨日天晚", "前日天年不第半", "明日天晚年", "后天年", "当日天年月", "同日一年", "次日年", "翌日年", "上周半个月年世", "下周半个月", "本周月年",
        "这周", "近日期年来", "日前", "不久", "往年", "多年", "过去", "最近", "未来", "此后", "随后", "接下", "再过", "去年", "年初底末内", "月初底末",
        "元旦", "五一", "劳动", "六一", "国庆", "双十1", "圣诞", "平安", "春节", "除夕", "端午", "中秋", "周一二三四五六日天", "星期", "礼拜",
    }.SelectMany(row => row[1..].Select(next => (row[0], next))).ToFrozenSet();

    /// <summary>The next place from <paramref name="at"/> on at which a time may begin, or the text's length.</summary>
    public static int Next(string text, int at)
    {
        while (at < text.Length)
        {
            var skip = text.AsSpan(at).IndexOfAny(First);
            if (skip < 0)
            {
                return text.Length;
            }

            at += skip;
            if (IsPossible(text, at))
            {
                return at;
            }

            at++;
        }

        return at;
    }

    private static bool IsPossible(string text, int at)
    {
        var c = text[at];
        if (c == 'q')
        {
            return at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
        }

        if (at + 1 < text.Length && Pairs.Contains((c, text[at + 1])))
        {
            return true;
        }

        return IsNumber(c) ? IsNumberOfTime(text, at)
            : Numeric.Contains(c, StringComparison.Ordinal) && at + 1 < text.Length && (IsNumber(text[at + 1]) || text[at + 1] == ' ') && IsNumberOfTime(text, at + 1);
    }

    private static bool IsNumber(char c) => char.IsAsciiDigit(c) || NumeralCharacters.IsChinese(c) || c is '半' or '几' or '数';

    private static bool IsNumberOfTime(string text, int at)
    {
        var limit = Math.Min(text.Length, at + LongestNumber);
        while (at < limit && (IsNumber(text[at]) || text[at] is ' ' or '多' or '余' or '来' or '整'))
        {
            at++;
        }

        return at < text.Length && AfterNumber.Contains(text[at], StringComparison.Ordinal);
    }
}
