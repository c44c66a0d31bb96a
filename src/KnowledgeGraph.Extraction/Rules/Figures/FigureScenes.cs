using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Figures;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>Tells figures that only set the scene: they say where, when or out of what, and measure nothing of their sentence's topic.</summary>
internal static class FigureScenes
{
    private const int Reach = 14;
    private static readonly string[] Into = WordData.List("figure-owners", "figure-scenes.into");
    private static readonly string[] Ends = WordData.List("figure-owners", "figure-scenes.ends");
    private static readonly string[] Landing = WordData.List("figure-owners", "figure-scenes.landing");
    private static readonly string[] Containing = ["包含", "包括", "含", "涵盖"];
    private static readonly string[] Listings = ["的榜单", "的名单", "的联盟", "的目录", "的名录"];
    private static readonly string[] Disposing = WordData.List("figure-owners", "figure-scenes.disposing");
    private static readonly string[] OneText = WordData.List("figure-owners", "figure-scenes.one-text");
    private static readonly string[] It = ["它", "其", "是对方", "是后者", "是前者"];
    private static readonly string[] Saying = WordData.List("figure-owners", "figure-scenes.saying");
    private static readonly string[] Qualifying = WordData.List("figure-owners", "figure-scenes.qualifying");
    private static readonly string[] Bounds = ["以上", "以下"];
    private static readonly string[] Together = WordData.List("figure-owners", "figure-scenes.together");
    private static readonly string[] Days = ["交易日", "工作日", "自然日"];
    private static readonly string[] Starts = ["从", "由", "自"];
    private static readonly string[] Bits = WordData.List("figure-owners", "figure-scenes.bits");
    private static readonly string[] Wholes = WordData.List("figure-owners", "figure-scenes.wholes");
    private static readonly string[] PeriodOf = WordData.List("figure-owners", "figure-scenes.period-of");
    private static readonly string[] PerGrowth = WordData.List("figure-owners", "figure-scenes.per-growth");
    private static readonly string[] Then = WordData.List("figure-owners", "figure-scenes.then");
    private static readonly string[] Buying = WordData.List("figure-owners", "figure-scenes.buying");
    private static readonly string[] Distances = ["这距离", "这距", "距离", "距", "此时距", "离"];
    private static readonly string[] Former = WordData.List("figure-owners", "figure-scenes.former");
    private static readonly string[] Towards = WordData.List("figure-owners", "figure-scenes.towards");
    private static readonly string[] Becoming = WordData.List("figure-owners", "figure-scenes.becoming");

    /// <summary>在10个科目中; 当甲向数亿用户开放后; 从80天缩短至…; 5家企业中.</summary>
    public static bool IsScene(FigureSite site) => IsWhen(site) || IsStart(site) || IsPart(site) || IsKind(site) || IsSpan(site) || IsListed(site) || IsOneOf(site) || IsOfWhatIsTaken(site) || IsOfWhatIsMet(site) || IsOfList(site) || IsOfText(site) || IsTimesIt(site) || IsQualifier(site) || IsFounders(site) || IsWhole(site) || IsPeriodOf(site) || IsPerGrowth(site) || IsThen(site) || IsBuying(site) || IsSinceThen(site) || site.Lead.EndsWith("连续", StringComparison.Ordinal);

    private static bool IsWhen(FigureSite site)
    {
        var clause = site.Clause.Text.AsSpan().Trim(" \n\r”\"*");
        return clause.StartsWith("当", StringComparison.Ordinal) && !clause.StartsWith("当前", StringComparison.Ordinal)
            && (clause.EndsWith("时", StringComparison.Ordinal) || clause.EndsWith("后", StringComparison.Ordinal) || clause.EndsWith("之际", StringComparison.Ordinal));
    }

    // The value that was: of 从X缩短至Y only Y holds.
    private static bool IsStart(FigureSite site)
    {
        var isNext = site.Tail.Length == 0 && site.Index + 1 < site.Clauses.Count && AnyWord.Begins(site.Clauses[site.Index + 1].Text.AsSpan().TrimStart(), Becoming);
        return EndsInAny(AnyWord.TrimmedEnd(LeadToTime(site), Former), Starts) && (isNext || AnyWord.In(site.Tail, Towards));
    }

    // 从2021年的3亿元: the words before the year, where nothing but it stands between.
    private static string LeadToTime(FigureSite site)
    {
        var time = site.Sentence.Items.LastOrDefault(i => i.Kind == ItemKind.Time && i.Span.End <= site.Figure.Span.Start && i.Span.Start >= site.Clause.Span.Start);
        return time is not null && site.Between(time.Span.End, site.Figure.Span.Start).Trim() is "的" or "" ? site.Between(site.Clause.Span.Start, time.Span.Start) : site.Lead;
    }

    // 3nm工艺, 65英寸电视, 64位处理器, 百公里加速: a kind of thing.
    private static bool IsKind(FigureSite site) =>
        (site.Figure.Quantity.Unit is "位" && IsOfBits(site.Tail.AsSpan().TrimStart())) || (site.Figure.Quantity.Unit is "公里" && AnyWord.Begins(site.Tail, ["加速", "电耗", "油耗", "能耗"])) || (site.Figure.Quantity.Unit is "英寸" && site.Tail.AsSpan().Trim().Length > 0) || (site.Figure.Quantity.Unit is "纳米" && (site.Tail.StartsWith("工艺", StringComparison.Ordinal) || site.Tail.StartsWith("制程", StringComparison.Ordinal)
            || site.Tail.StartsWith("芯片", StringComparison.Ordinal) || site.Tail.StartsWith('的')));

    private static bool IsOfBits(ReadOnlySpan<char> tail) => tail.Length > 0 && (char.IsAsciiLetter(tail[0]) || AnyWord.Begins(tail, Bits));

    // 近14个交易日股价累涨260%: how long, not how many.
    private static bool IsSpan(FigureSite site) =>
        site.Figure.Quantity.Unit is "个" && Array.Exists(Days, w => site.Tail.AsSpan().TrimStart().StartsWith(w, StringComparison.Ordinal) || site.Figure.Text.EndsWith(w, StringComparison.Ordinal));

    // 是12家发起单位之一
    private static bool IsOneOf(FigureSite site) => IsCount(site) && site.Tail.IndexOf("之一", StringComparison.Ordinal) is >= 0 and <= Reach;

    // 年营收20亿元以上的企业达300家, 千卡训练20天的稳定率达到95%: it says which ones the next figure counts, or over what it is measured.
    private static bool IsQualifier(FigureSite site)
    {
        var next = site.Sentence.Items.FirstOrDefault(i => i.Kind == ItemKind.Figure && i.Span.Start >= site.Figure.Span.End && site.Clause.Span.Covers(i.Span));
        if (next is null)
        {
            return false;
        }

        var between = site.Between(site.Figure.Span.End, next.Span.Start).AsSpan().Trim();
        var isSaid = EndsInAny(between, Saying) || AnyWord.Begins(site.Between(next.Span.Start, next.Span.End), Saying);
        return isSaid && between.IndexOfAny("、和") < 0 && (AnyWord.Begins(between, Qualifying) || EndsInAny(site.Figure.Text, Bounds) || (site.Figure.Quantity.Unit is "天" or "小时" or "年" or "月" && between.Contains('率')));
    }

    // 入选了包含50家企业的榜单
    private static bool IsOfList(FigureSite site) =>
        IsCount(site) && EndsInAny(site.Lead.AsSpan().TrimEnd("了 "), Containing) && AnyWord.In(site.Tail.AsSpan(0, Math.Min(Reach, site.Tail.Length)), Listings);

    // 关闭有300名员工的工厂: of what has no name.
    private static bool IsOfWhatIsTaken(FigureSite site)
    {
        var lead = site.Lead.AsSpan().TrimEnd(" 超近约逾");
        var having = lead.EndsWith("拥有", StringComparison.Ordinal) ? 2 : lead.EndsWith("有", StringComparison.Ordinal) ? 1 : 0;
        return having > 0 && !site.After.Any() && EndsInAny(lead[..^having].TrimEnd(" 了过"), Disposing) && site.Tail.IndexOf('的', StringComparison.Ordinal) is >= 0 and <= Reach;
    }

    // 落户总投资20亿元的产业园
    private static bool IsOfWhatIsMet(FigureSite site)
    {
        if (!site.Tail.StartsWith('的') || site.After.FirstOrDefault() is { } next && next.Span.Start - site.Figure.Span.End <= 2)
        {
            return false;
        }

        foreach (var verb in FigureWords.Meeting)
        {
            var at = site.Lead.LastIndexOf(verb, StringComparison.Ordinal);
            if (at >= 0 && site.Lead.AsSpan(at + verb.Length).Trim(" 了一家的") is { Length: > 0 } rest && rest.IndexOf('的') < 0)
            {
                return true;
            }
        }

        return false;
    }

    // 写一份3000字的报告
    private static bool IsOfText(FigureSite site) => site.Figure.Quantity.Unit is "字" && EndsInAny(site.Lead.AsSpan().TrimEnd(), OneText);

    // 参数量达它10倍的模型
    private static bool IsTimesIt(FigureSite site) => site.Figure.Quantity.Unit is "倍" && EndsInAny(site.Lead.AsSpan().TrimEnd(" 的"), It);

    // 超过全球总额5559亿美元的三分之一: of what the share is a share.
    private static bool IsWhole(FigureSite site)
    {
        var next = site.Sentence.Items.FirstOrDefault(i => i.Kind == ItemKind.Figure && i.Span.Start >= site.Figure.Span.End && site.Clause.Span.Covers(i.Span));
        return next is not null && site.Figure.Quantity.Unit is not ("%" or "倍") && site.Context.FigureByKey[next.Key].Quantity.Unit is "%" or "倍"
            && site.Between(site.Figure.Span.End, next.Span.Start).Trim() is "的" && AnyWord.In(site.Lead, Wholes);
    }

    // 五年收入预期, 23年旧漏洞: of what kind it is.
    private static bool IsPeriodOf(FigureSite site) => site.Figure.Quantity.Unit is "年" or "月" or "天" && AnyWord.Begins(site.Tail.AsSpan().TrimStart(), PeriodOf);

    // 较上年的10%大幅提升: what it was.
    private static bool IsThen(FigureSite site) => LeadToTime(site) is var lead && lead.Length < site.Lead.Length && EndsInAny(lead.AsSpan().TrimEnd(), Then);

    // 这距离上一版推出不到三个月: how long it has been.
    private static bool IsSinceThen(FigureSite site) => site.Figure.Quantity.Unit is "天" or "周" or "月" or "年" or "个月" && AnyWord.Begins(site.Lead.AsSpan().TrimStart(), Distances);

    // 1元可买200万个: for how much one gets how much.
    private static bool IsBuying(FigureSite site) => AnyWord.Begins(site.Tail.AsSpan().TrimStart(), Buying) || EndsInAny(site.Lead.AsSpan().TrimEnd(), Buying);

    // GDP每增长一个百分点
    private static bool IsPerGrowth(FigureSite site) => AnyWord.Ends(site.Lead.AsSpan().TrimEnd(), PerGrowth);

    // 由12家单位共同发起的联盟
    private static bool IsFounders(FigureSite site) =>
        site.Lead.AsSpan().TrimEnd().EndsWith("由", StringComparison.Ordinal) && AnyWord.In(site.Tail, Together);

    // 甲股份、乙集团等十余股: counts a list of names that are not known.
    private static bool IsListed(FigureSite site) =>
        site.Figure.Quantity.Unit is not ("人" or "名" or "位") && !site.Before.Any() && site.Lead.AsSpan().TrimEnd().EndsWith("等", StringComparison.Ordinal) && site.Lead.Contains('、', StringComparison.Ordinal);

    private static bool IsPart(FigureSite site)
    {
        if (!IsCount(site) || (site.Figure.Quantity.Unit is "个" && AnyWord.In(site.Tail, Landing)) || (site.Figure.Quantity.Unit is "张" && site.Tail.Contains("训练", StringComparison.Ordinal)))
        {
            return false;
        }

        var tail = site.Tail.AsSpan().Trim(" \n\r”\"*");
        var isClosed = tail.Length is > 0 and <= Reach && EndsInAny(tail, Ends);
        return (EndsInAny(site.Lead.AsSpan().TrimEnd(), Into) && EndsNear(tail)) || isClosed;
    }

    private static bool IsCount(FigureSite site) =>
        site.Figure.Quantity.Unit is "家" or "个" or "款" or "项" or "名" or "人" or "道" or "次" or "种" or "门" or "条" or "件" or "例" or "份" or "位" or "张" or "平方米";

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
