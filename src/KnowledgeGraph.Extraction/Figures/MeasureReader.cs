using KnowledgeGraph.Core.Quantities;
using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>Reads what a figure measures, in the article's words: what follows a count (大模型 after 11家), what leads up to anything else (研发投入 before 超1400亿元).</summary>
internal static class MeasureReader
{
    private const int Longest = 14;
    private const string Parameters = "参数";
    private static readonly char[] Stops = ['、', '（', '(', '“', '”', '）', ')', '《', '》', ' ', '，', ','];
    private static readonly string[] Verbs = ["实现", "完成", "拥有", "公司", "累计"];
    private static readonly string[] Leads = ["已经", "累计", "目前", "达到", "增长至", "增长", "提升至", "提升", "降低至", "降低", "上升", "下降", "已", "达", "为", "约", "是", "有", "至", "到", "在", "就", "仅", "则"];

    /// <param name="named">Where the last name or time before the number ends: what is measured stands after it.</param>
    public static string? Read(QuantityMention mention, Quantity quantity, Surroundings around, int named)
    {
        if (quantity.Unit.Equals(Parameters, StringComparison.Ordinal))
        {
            return Parameters;
        }

        var measure = mention.Kind is UnitKind.Count or UnitKind.Noun or UnitKind.Structural or UnitKind.Token
            ? Following(around.After)
            : mention.Kind is UnitKind.Kilo && MeasureTable.After(around.After, Longest) is { } next
                ? next.Word
            : mention.Kind is UnitKind.None or UnitKind.Kilo && MeasureTable.Before(around.Before) is { } noun
                ? noun.Word
                : Leading(around.Before[Math.Clamp(named - around.Clause.Start, 0, around.Before.Length)..]);
        return measure.Length == 0 ? null : measure;
    }

    private static string Following(ReadOnlySpan<char> after)
    {
        var text = after.TrimStart().TrimStart('的');
        var stop = text.IndexOfAny(Stops);
        text = stop < 0 ? text : text[..stop];
        var digit = text.IndexOfAnyInRange('0', '9');
        text = (digit < 0 ? text : text[..digit]).TrimEnd('的');
        return text[..Math.Min(Longest, text.Length)].ToString();
    }

    private static string Leading(ReadOnlySpan<char> before)
    {
        var text = before.TrimEnd();
        for (var isTrimmed = true; isTrimmed;)
        {
            isTrimmed = false;
            foreach (var lead in Leads)
            {
                if (text.EndsWith(lead, StringComparison.Ordinal))
                {
                    text = text[..^lead.Length].TrimEnd();
                    isTrimmed = true;
                }
            }
        }

        var stop = text.LastIndexOfAny(Stops);
        text = text[(stop + 1)..].TrimStart('的');
        foreach (var verb in Verbs)
        {
            text = text.StartsWith(verb, StringComparison.Ordinal) ? text[verb.Length..] : text;
        }

        return text[Math.Max(0, text.Length - Longest)..].ToString();
    }
}
