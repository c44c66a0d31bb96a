using KnowledgeGraph.Core.Quantities;

namespace KnowledgeGraph.Text.Numbers;

/// <summary>Chinese digits and powers: 三十, 一百二十, 两万亿, 一点五, 五六十, 两三, 千亿, 十几.</summary>
internal static class ChineseNumeral
{
    private const int LongestRun = 24;
    private const int MostBigPowers = 3;

    public static bool TryRead(string text, int at, out Numeral numeral)
    {
        numeral = default;
        if (!NumeralCharacters.IsChinese(text[at]))
        {
            return false;
        }

        var end = WithoutSecond(text, at, RunEnd(text, at));
        if (end - at > LongestRun || BigPowers(text, at, end) > MostBigPowers || !TrySplitPair(text, at, end, out var pairAt))
        {
            return false;
        }

        var (value, scale) = Evaluate(text, at, end, pairAt);
        decimal? max = pairAt >= 0 ? Evaluate(text, at, end, pairAt - 1).Value : null;
        AddDecimals(text, ref end, ref value);
        var style = NumeralCharacters.IsPower(text[at]) && text[at] is not '十' ? NumeralStyle.Power : NumeralStyle.Chinese;
        var bound = max is null ? Bound.Exact : Bound.Range;
        if (end < text.Length && text[end] == '几' && NumeralCharacters.Small(text[end - 1]) > 0)
        {
            (end, style, bound) = (end + 1, NumeralStyle.Some, Bound.Vague);
        }

        numeral = NumeralReader.Make(at, end, value, scale, style, bound, max);
        return true;
    }

    private static int RunEnd(string text, int at)
    {
        var last = Math.Min(text.Length, at + LongestRun + 1);
        var start = at;
        while (at < last && NumeralCharacters.IsChinese(text[at]) && !(at > start && NumeralCharacters.IsKiloUnit(text, at)))
        {
            at++;
        }

        return at;
    }

    // 十亿八亿 are two numbers: a power does not come twice with digits between.
    private static int WithoutSecond(string text, int at, int end)
    {
        for (var i = at + 2; i < end; i++)
        {
            var big = NumeralCharacters.Big(text[i]);
            var before = text.LastIndexOf(text[i], i - 1, i - at);
            if (big > NumeralCharacters.Wan && before >= at && before < i - 1)
            {
                return before + 1;
            }
        }

        return end;
    }

    private static int BigPowers(string text, int at, int end)
    {
        var count = 0;
        for (; at < end; at++)
        {
            count += NumeralCharacters.Big(text[at]) > 0 ? 1 : 0;
        }

        return count;
    }

    // Two neighbouring digits name two neighbouring numbers (五六十, 两三); anything else side by side is a string of digits.
    private static bool TrySplitPair(string text, int at, int end, out int second)
    {
        second = -1;
        for (var i = at + 1; i < end; i++)
        {
            var (left, right) = (NumeralCharacters.Digit(text[i - 1]), NumeralCharacters.Digit(text[i]));
            if (left < 0 || right < 0 || left == 0)
            {
                continue;
            }

            if (second >= 0 || right != left + 1 || left == 0 || text[i] == '二')
            {
                return false;
            }

            second = i;
        }

        return true;
    }

    private static (decimal Value, decimal Scale) Evaluate(string text, int at, int end, int skip)
    {
        decimal total = 0, section = 0, digit = 0, scale = 1;
        for (var i = at; i < end; i++)
        {
            if (i == skip)
            {
                continue;
            }

            if (NumeralCharacters.Digit(text[i]) is >= 0 and var d)
            {
                digit = d;
            }
            else if (NumeralCharacters.Small(text[i]) is > 0 and var small)
            {
                section += Math.Max(1, digit) * small;
                digit = 0;
            }
            else
            {
                var big = NumeralCharacters.Big(text[i]);
                section += digit;
                total = Raise(total, section, big, i == at, scale);
                (section, digit, scale) = (0, 0, Math.Max(scale, big));
            }
        }

        return (total + section + (digit * ShortForm(text, at, end)), scale);
    }

    // 一万五 and 三百二 leave out the last power.
    private static decimal ShortForm(string text, int at, int end)
    {
        var power = end - at >= 3 && NumeralCharacters.Digit(text[end - 1]) > 0
            ? Math.Max(NumeralCharacters.Small(text[end - 2]), NumeralCharacters.Big(text[end - 2]))
            : 0;
        return power > 10 ? power / 10 : 1;
    }

    private static decimal Raise(decimal total, decimal section, decimal big, bool isFirst, decimal scale)
    {
        if (isFirst)
        {
            return big;
        }

        return big > scale && total > 0 ? (total + section) * big
            : section == 0 && total > 0 ? total * big
            : total + (section * big);
    }

    // 二十三点五个百分点, but 十点五分 is a time of day.
    private static bool IsDecimal(string text, int at)
    {
        while (at < text.Length && NumeralCharacters.Digit(text[at]) >= 0)
        {
            at++;
        }

        return at < text.Length && text[at] is '个' or '万' or '亿' or '倍' or '元' or '%';
    }

    private static void AddDecimals(string text, ref int end, ref decimal value)
    {
        if (end + 1 >= text.Length || text[end] != '点' || NumeralCharacters.Digit(text[end + 1]) < 0 || (value >= 10 && !IsDecimal(text, end + 1)))
        {
            return;
        }

        var place = 0.1m;
        var longest = Math.Min(text.Length, end + LongestRun);
        for (end++; end < longest && NumeralCharacters.Digit(text[end]) is >= 0 and var d; end++, place /= 10)
        {
            value += d * place;
        }

        var last = Math.Min(text.Length, end + MostBigPowers);
        for (; end < last && NumeralCharacters.IsPower(text[end]); end++)
        {
            value *= NumeralCharacters.Small(text[end]) + NumeralCharacters.Big(text[end]);
        }
    }
}
