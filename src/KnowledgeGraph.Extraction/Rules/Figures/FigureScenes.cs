namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>Tells figures that only set the scene: they say where, when or out of what, and measure nothing of their sentence's topic.</summary>
internal static class FigureScenes
{
    private const int Reach = 14;
    private static readonly string[] Into = ["在", "于", "从", "由", "自", "针对", "围绕", "对", "当", "每", "按", "按照"];
    private static readonly string[] Ends = ["中", "里", "内", "上", "间", "之间", "当中", "之中"];
    private static readonly string[] Landing = ["中落地", "上落地", "里落地", "场景落地", "行业落地", "中应用", "场景应用", "实现规模化应用", "中得到应用", "落地应用"];
    private static readonly string[] Days = ["交易日", "工作日", "自然日"];
    private static readonly string[] Starts = ["从", "由", "自"];
    private static readonly string[] Towards = ["到", "至", "下降", "降低", "降至", "缩短", "提升", "提高", "增加", "增长", "压缩", "升至", "涨至"];

    /// <summary>在10个科目中; 当甲向数亿用户开放后; 从100小时缩短至…; 5家企业中.</summary>
    public static bool IsScene(FigureSite site) => IsWhen(site) || IsStart(site) || IsPart(site) || IsKind(site) || IsSpan(site) || IsListed(site) || site.Lead.EndsWith("连续", StringComparison.Ordinal);

    private static bool IsWhen(FigureSite site)
    {
        var clause = site.Clause.Text.AsSpan().Trim(" \n\r”\"*");
        return clause.StartsWith("当", StringComparison.Ordinal) && !clause.StartsWith("当前", StringComparison.Ordinal)
            && (clause.EndsWith("时", StringComparison.Ordinal) || clause.EndsWith("后", StringComparison.Ordinal) || clause.EndsWith("之际", StringComparison.Ordinal));
    }

    // The value that was: of 从X缩短至Y only Y holds.
    private static bool IsStart(FigureSite site) =>
        EndsInAny(site.Lead.AsSpan().TrimEnd(), Starts) && Array.Exists(Towards, w => site.Tail.Contains(w, StringComparison.Ordinal));

    // 3nm工艺, 65英寸电视: a kind of thing.
    private static bool IsKind(FigureSite site) =>
        (site.Figure.Quantity.Unit is "英寸" && site.Tail.AsSpan().Trim().Length > 0) || (site.Figure.Quantity.Unit is "纳米" && (site.Tail.StartsWith("工艺", StringComparison.Ordinal) || site.Tail.StartsWith("制程", StringComparison.Ordinal)
            || site.Tail.StartsWith("芯片", StringComparison.Ordinal) || site.Tail.StartsWith('的')));

    // 近14个交易日股价累涨260%: how long, not how many.
    private static bool IsSpan(FigureSite site) =>
        site.Figure.Quantity.Unit is "个" && Array.Exists(Days, w => site.Tail.AsSpan().TrimStart().StartsWith(w, StringComparison.Ordinal) || site.Figure.Text.EndsWith(w, StringComparison.Ordinal));

    // 甲股份、乙集团等十余股: counts a list of names that are not known.
    private static bool IsListed(FigureSite site) =>
        !site.Before.Any() && site.Lead.AsSpan().TrimEnd().EndsWith("等", StringComparison.Ordinal) && site.Lead.Contains('、', StringComparison.Ordinal);

    private static bool IsPart(FigureSite site)
    {
        if (!IsCount(site) || (site.Figure.Quantity.Unit is "个" && Array.Exists(Landing, word => site.Tail.Contains(word, StringComparison.Ordinal))) || (site.Figure.Quantity.Unit is "张" && site.Tail.Contains("训练", StringComparison.Ordinal)))
        {
            return false;
        }

        var tail = site.Tail.AsSpan().Trim(" \n\r”\"*");
        var isClosed = tail.Length is > 0 and <= Reach && EndsInAny(tail, Ends);
        return (EndsInAny(site.Lead.AsSpan().TrimEnd(), Into) && EndsNear(tail)) || isClosed;
    }

    private static bool IsCount(FigureSite site) =>
        site.Figure.Quantity.Unit is "家" or "个" or "款" or "项" or "名" or "人" or "道" or "次" or "种" or "门" or "条" or "件" or "例" or "份" or "位" or "张";

    private static bool EndsNear(ReadOnlySpan<char> tail)
    {
        var near = tail[..Math.Min(Reach, tail.Length)];
        foreach (var end in Ends)
        {
            if (near.Contains(end, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsInAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
