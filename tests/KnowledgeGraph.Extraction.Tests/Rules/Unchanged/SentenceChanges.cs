using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Tests.Rules.Unchanged;

/// <summary>What may stand before, behind and around a sentence, and how it may be typeset.</summary>
internal static partial class SentenceChanges
{
    private static readonly string[] Openings =
    [
        "据悉，", "据了解，", "据介绍，", "记者获悉，", "记者日前从相关人士处获悉，", "近日，", "日前，", "目前，", "如今，", "与此同时，", "此外，", "同时，", "另外，", "不过，", "值得一提的是，", "需要指出的是，",
        "公开资料显示，", "据媒体报道，", "据新华社报道，", "值得关注的是：", "1. ", "（二）", "• ", "① ", "三、", "第二，", "首先，", "其次，", "在业内，", "在人工智能领域，", "在行业竞争加剧的背景下，", "随着大模型加速落地，", "简单来说，",
        "本报讯 ", "【行业动态】", "快讯：", "▲", "    ", "尽管市场竞争激烈，", "虽然行业前景尚不明朗，", "在行业尚未盈利的情况下，",
    ];

    private static readonly string[] Ends = ["，引发行业关注。", "，进一步完善了生态布局。", "，受到市场广泛关注。", "，并表示将继续加大投入。", "，并宣布启动合作伙伴计划。", "，但未披露具体细节。", "，有望带动行业发展。", "，是否会引发跟进尚待观察。", "，如果进展顺利，将带动上下游发展。", "，不过尚未给出更多信息。", "，计划明年进一步扩大规模。", "，外界对此反应不一。"];

    public static IReadOnlyList<Change> All { get; } =
    [
        .. Openings.Select(words => new Change(words.Trim() + "…", text => words + text)),
        .. Ends.Select(words => new Change("…" + words, text => text.EndsWith('。') && !text.Contains('⏎', StringComparison.Ordinal) ? text[..^1] + words : text)),
        new("推出两个", text => OneMade().Replace(text, "$0、{M:蓝湾大模型}")),
        new("两家推出", text => OneMaker().Replace(text, "$0、{C:蓝湾科技}")),
        new("…、乙等", text => EndOfList().Replace(text, "$0等", 1)),
        new("作为…企业，甲", text => OpeningFirm().Replace(text, "作为业内领先的人工智能企业，$0")),
        new("…！", text => text.TrimEnd('。') + "！"),
        new("…。业内人士认为", text => text + "业内人士认为，这一趋势还将延续。"),
        new("行业…。…", text => "人工智能浪潮席卷各行各业。" + text),
        new("行业…⏎…", text => "人工智能浪潮席卷各行各业，行业竞争日趋激烈。⏎" + text),
        new("别家…。甲…", text => OpeningName().IsMatch(text) ? "{C:湾畔科技}日前公布了财报。" + text : text),
        new("行业…；…", text => "行业竞争加剧；" + text),
        new("某人表示，…", text => OpeningName().IsMatch(text) && !text.Contains('“', StringComparison.Ordinal) ? "行业分析师{P:周岚}表示，" + text : text),
        new("某人：“…”", text => OpeningName().IsMatch(text) && !text.Contains('“', StringComparison.Ordinal) ? "行业分析师{P:周岚}表示：“" + text + "”" : text),
        new(", for ，", text => text.Replace('，', ',')),
        new("，⏎", SoftBroken),
        new("　　…", text => "　　" + text),
        new("１２３", text => OutsideNames().Replace(text, match => string.Concat(match.Value.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c)))),
        new("3,000", text => LongNumber().Replace(text, match => match.Value[..^3] + "," + match.Value[^3..])),
        new("3 个", text => BesideDigits().Replace(text, " ")),
    ];

    // A line of the page ends in the middle of the sentence.
    private static string SoftBroken(string text)
    {
        var at = text.IndexOf('，', StringComparison.Ordinal);
        return at < 0 || text.Contains('⏎', StringComparison.Ordinal) ? text : text[..(at + 1)] + "⏎" + text[(at + 1)..];
    }

    [GeneratedRegex("(?<=^[^。0-9分两三该其它系版列参]*?(?:推出|发布|上线|开源)了?)\\{[MX]:[^}]*\\}(?=，|。$)")]
    private static partial Regex OneMade();

    [GeneratedRegex("^\\{C:[^}]*\\}(?=" + VerbChanges.Verbs + "[^。0-9分其该它两]*。$)")]
    private static partial Regex OneMaker();

    [GeneratedRegex("(?<=、)\\{([CMX]):[^}]*\\}(?=，|。$)")]
    private static partial Regex EndOfList();

    [GeneratedRegex("^\\{C:[^}]*\\}")]
    private static partial Regex OpeningFirm();

    [GeneratedRegex("^\\{[CIMX]:[^}]*\\}")]
    private static partial Regex OpeningName();

    [GeneratedRegex("[^{}]+(?![^{}]*\\})")]
    private static partial Regex OutsideNames();

    [GeneratedRegex("(?<![0-9.])(?!20[0-9]{2}年)[1-9][0-9]{3}(?![0-9.]|[^{}]*\\})")]
    private static partial Regex LongNumber();

    [GeneratedRegex("(?<=[\u4e00-\u9fff])(?=[0-9])(?![^{}]*\\})|(?<=[0-9])(?=[\u4e00-\u9fff])(?![^{}]*\\})")]
    private static partial Regex BesideDigits();
}
