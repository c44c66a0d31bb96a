using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Tests.Rules.Unchanged;

/// <summary>What may stand before and behind the verb of a sentence that tells what somebody did.</summary>
internal static partial class VerbChanges
{
    /// <summary>Verbs of doing, as the news tells it, not of being or having been founded.</summary>
    internal const string Verbs = "(?:发布|推出|上线|研发|开发|打造|收购|投资|接入|部署|引入|采用|应用|开源|参与|完成)(?!于|的|会|者|商|方|人)";

    private static readonly string[] Adverbs = ["已", "已经", "也", "还", "目前已", "正式", "已正式", "率先", "成功", "近日", "日前", "近日正式", "宣布", "近日宣布", "宣布正式", "在大会上", "重磅", "先后", "全面", "又", "则", "同时", "此前", "在北京", "于近期"];

    private static readonly string[] Phrases =
    [
        "在经历三年筹备后", "经过多轮谈判后", "今天上午在官方公众号", "通过官方微博宣布", "通过官方公众号正式", "面向全球", "于当地时间周二", "以线上方式", "首次对外", "为抢占市场", "随即", "不久后便",
        "在一场发布会上", "在竞争对手之前", "凭借多年积累", "历时三年", "出人意料地", "又一次", "在没有预告的情况下", "赶在年底前", "继去年之后再次", "为此专门", "从零开始", "在内部测试数月后",
    ];

    public static IReadOnlyList<Change> All { get; } =
    [
        .. Adverbs.Select(adverb => new Change("甲" + adverb + "推出", text => Doing().Replace(text, adverb, 1))),
        .. Phrases.Select(phrase => new Change("甲" + phrase + "推出", text => Doing().Replace(text, phrase, 1))),
        new("推出了", text => Bare().Replace(text, "$0了", 1)),
        new("推出过", text => Bare().Replace(text, "$0过", 1)),
    ];

    // A sentence with a day of its own says no second one.
    [GeneratedRegex("(?<=^(?![^。]*[0-9](?:年|月|日))(?:[^。]*，)?\\{C:[^}]*\\})(?=" + Verbs + ")")]
    private static partial Regex Doing();

    [GeneratedRegex("(?<=(?:^|，)\\{C:[^}]*\\})(?:发布|推出|上线|研发|开发|打造|收购|投资|接入|部署|引入|采用|开源)(?=“?\\{)")]
    private static partial Regex Bare();
}
