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

    /// <summary>The quantity with its unit, or <c>null</c>; <paramref name="named"/> is where the last name before the number ends.</summary>
    public static Quantity? Of(string text, QuantityMention mention, Surroundings around, int named)
    {
        var isPlain = mention.Kind == UnitKind.None && mention.Quantity.Value >= Fewest && mention.Numeral.Scale > 1 && around.IsLast;
        return isPlain && named > around.Clause.Start && named <= mention.Span.Start && AnyWord.TrimmedStart(text.AsSpan(named, mention.Span.Start - named).Trim(), Linking).Trim().IsEmpty && IsToldBefore(text, around.Clause.Start)
            ? mention.Quantity with { Unit = Parameters }
            : null;
    }

    // The last noun that a number of the sentence counts before the clause is 参数, in some clause that has one.
    private static bool IsToldBefore(string text, int clause)
    {
        var before = text.AsSpan(0, clause);
        before = before[(before.LastIndexOfAny("。！？\n") + 1)..];
        for (var end = before.Length; end > 0;)
        {
            var start = before[..Math.Max(0, end - 1)].LastIndexOfAny("，；,;") + 1;
            var part = before[start..end];
            if (part.IndexOfAnyInRange('0', '9') >= 0 && (part.Contains('亿') || part.Contains(Parameters, StringComparison.Ordinal)) && !part.TrimEnd("，；,;").EndsWith("亿", StringComparison.Ordinal))
            {
                return part.Contains(Parameters, StringComparison.Ordinal);
            }

            end = start;
        }

        return false;
    }
}
