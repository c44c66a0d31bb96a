using KnowledgeGraph.Core.Quantities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>
/// A number that leaves out what it counts, because its sentence has just said so of another model: 甲有1750亿参数，乙是170亿. Only right behind a model's
/// name, at the end of its clause, and where the sentence counts nothing but parameters before it.
/// </summary>
internal static class ElidedSize
{
    private const decimal Fewest = 10_000_000;
    private const string Parameters = "参数";
    private static readonly string[] Linking = ["则", "是", "为", "有", "也有", "也是", "约", "达", "达到", "号称", "据称", "只有", "仅", "仅有", "大约", "近", "超", "超过", "的", "则是", "则为", "则有", "高达", "大概", "模型", "大模型", "”", "\"", "》", "」"];

    /// <summary>The quantity with its unit, or <c>null</c>; <paramref name="nameBefore"/> tells where the last name before a position ends.</summary>
    public static Quantity? Of(string text, QuantityMention mention, Surroundings around, Func<int, int> nameBefore)
    {
        var isPlain = mention.Kind == UnitKind.None && mention.Quantity.Value >= Fewest && mention.Numeral.Scale > 1 && around.IsLast;
        return isPlain && IsBehindName(text, around.Clause.Start, mention.Span.Start, nameBefore) && IsToldBefore(text, around.Clause.Start, nameBefore)
            ? mention.Quantity with { Unit = Parameters }
            : null;
    }

    private static bool IsBehindName(string text, int clause, int number, Func<int, int> nameBefore) =>
        nameBefore(number) is var named && named > clause && named <= number && AnyWord.TrimmedStart(text.AsSpan(named, number - named).Trim(), Linking).Trim().IsEmpty;

    // The last clause that has an amount counts 参数 and nothing behind it, but for those that leave out the same: 估值超500亿, 用户3000万 end what is told.
    private static bool IsToldBefore(string text, int clause, Func<int, int> nameBefore)
    {
        var sentence = text.AsSpan(0, clause).LastIndexOfAny("。！？\n") + 1;
        for (var end = clause; end > sentence;)
        {
            var start = sentence + text.AsSpan(sentence, Math.Max(0, end - 1 - sentence)).LastIndexOfAny("，；,;") + 1;
            var part = text.AsSpan(start, end - start).TrimEnd("，；,;");
            var counted = part.LastIndexOf(Parameters, StringComparison.Ordinal);
            if (counted >= 0 && part.IndexOfAnyInRange('0', '9') >= 0)
            {
                return part[..counted].IndexOfAny('亿', '万') < 0 || part[counted..].IndexOfAny('亿', '万') < 0;
            }

            if (counted < 0 && part.IndexOfAny('亿', '万') >= 0 && !IsElided(text, start, part, nameBefore))
            {
                return false;
            }

            end = start;
        }

        return false;
    }

    private static bool IsElided(string text, int start, ReadOnlySpan<char> part, Func<int, int> nameBefore)
    {
        var number = part.TrimEnd("万亿").TrimEnd("0123456789.").Length;
        return part[^1] is '亿' or '万' && IsBehindName(text, start, start + number, nameBefore);
    }
}
