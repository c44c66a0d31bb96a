using KnowledgeGraph.Core.Quantities;
using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Extraction.Figures;

/// <summary>Reads what a figure measures, in the article's words: what follows a count (大模型 after 11家), what leads up to anything else (研发投入 before 超1400亿元).</summary>
internal static class MeasureReader
{
    private const int Longest = 18;
    private const string Parameters = "参数";
    private static readonly char[] Stops = ['、', '（', '(', '“', '”', '）', ')', '《', '》', ' ', '，', ','];
    private static readonly string[] Verbs = ["实现", "完成", "拥有", "公司", "累计"];
    private static readonly string[] Skipped = [.. FigureWords.Opening, .. FigureWords.Later, .. Verbs];
    private static readonly string[] Changes = ["增长", "增加", "提升", "提高", "降低", "上升", "下降", "缩短", "减少"];
    private static readonly string[] Leads = ["已经", "累计", "目前", "达到", "了", "将", "分别", "已", "达", "为", "约", "是", "有", "至", "到", "在", "就", "仅", "则"];

    /// <param name="named">Where the last name or time before the number ends: what is measured stands after it.</param>
    public static string? Read(QuantityMention mention, Quantity quantity, Surroundings around, int named)
    {
        if (quantity.Unit.Equals(Parameters, StringComparison.Ordinal))
        {
            return Parameters;
        }

        var measure = mention.Kind is UnitKind.Count or UnitKind.Noun or UnitKind.Structural or UnitKind.Token
            ? Counted(around, named)
            : mention.Kind is UnitKind.Kilo && MeasureTable.After(around.After, Longest) is { } next
                ? next.Word
            : mention.Kind is UnitKind.None or UnitKind.Kilo && MeasureTable.Before(around.Before) is { } noun
                ? noun.Word
                : Leading(Named(around, named), mention.Kind);
        return measure.Length == 0 ? null : measure;
    }

    // The first digit that belongs to no Latin word (h100), else the end.
    private static int DigitAt(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) && !(i > 0 && (char.IsAsciiLetterOrDigit(text[i - 1]) || text[i - 1] is '-' or '.')))
            {
                return i;
            }
        }

        return text.Length;
    }

    // 员工超过800人: what is counted stands before when nothing follows.
    private static string Counted(Surroundings around, int named) =>
        Following(around.After) is { Length: > 0 } following ? following : Leading(Named(around, named), UnitKind.Count);

    private static ReadOnlySpan<char> Named(Surroundings around, int named) =>
        around.Before[Math.Clamp(named - around.Clause.Start, 0, around.Before.Length)..];

    private static string Following(ReadOnlySpan<char> after)
    {
        var text = after.TrimStart().TrimStart('的');
        var stop = text.IndexOfAny(Stops);
        text = stop < 0 ? text : text[..stop];
        text = text[..DigitAt(text)];
        foreach (var end in FigureWords.MeasureEnd)
        {
            var at = text.IndexOf(end, StringComparison.Ordinal);
            text = at < 0 ? text : text[..at];
        }

        text = text.StartsWith("和", StringComparison.Ordinal) ? [] : text.TrimEnd("的和与及");
        return text[..Math.Min(Longest, text.Length)].ToString();
    }

    // Of shares the change itself is measured (成本降低70%), of amounts what changed (成本降低到70万元).
    private static string Leading(ReadOnlySpan<char> before, UnitKind kind)
    {
        var text = Trimmed(before.TrimEnd(), Leads);
        text = kind is UnitKind.Percent or UnitKind.Multiple or UnitKind.Point ? text : Trimmed(text, [.. Leads, .. Changes]);

        var stop = text.LastIndexOfAny(Stops);
        text = WithoutStart(text[(stop + 1)..].TrimStart("的了"));
        foreach (var verb in Skipped)
        {
            text = text.StartsWith(verb, StringComparison.Ordinal) ? text[verb.Length..] : text;
        }

        return MeasureWords.Last(text, Longest);
    }

    // 上下文长度从20万字: what it was is no part of what is measured.
    private static ReadOnlySpan<char> WithoutStart(ReadOnlySpan<char> text)
    {
        var from = text.LastIndexOfAny('从', '由');
        return from > 0 && (from + 1 == text.Length || text[(from + 1)..].IndexOfAnyInRange('0', '9') >= 0) ? text[..from] : text;
    }

    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> text, string[] ends)
    {
        for (var isTrimmed = true; isTrimmed;)
        {
            isTrimmed = false;
            foreach (var end in ends)
            {
                if (text.EndsWith(end, StringComparison.Ordinal))
                {
                    text = text[..^end.Length].TrimEnd();
                    isTrimmed = true;
                }
            }
        }

        return text;
    }
}
