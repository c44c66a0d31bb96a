using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Tests.Rules.Unchanged;

/// <summary>What a name may be described by before it, wherever in the sentence it stands.</summary>
internal static partial class DescriptionChanges
{
    private static readonly string[] OfFirms =
    [
        "位于{R:珠海}的", "总部设在{R:珠海}的", "同样来自{R:珠海}的", "{R:珠海}初创公司", "{R:珠海}芯片制造商", "林蓝湾创办的", "由林蓝湾创立的", "由林蓝湾担任董事长的", "成立于2015年的", "刚刚成立一年的",
        "备受关注的", "曾获得多轮融资的", "此前一度陷入亏损的", "专注于行业应用的", "国内领先的", "老牌软件公司", "另一家创业公司",
    ];

    private static readonly string[] OfPersons = ["现年四十岁的", "知名投资人", "年轻的创业者", "在业内颇有名气的", "被称为“硬件狂人”的"];

    private static readonly string[] OfModels = ["性能更强的", "此前备受关注的", "面向开发者的", "人工智能大模型", "国产大语言模型", "参数规模更小的", "刚刚升级的"];

    /// <summary>Each description, of the first name of its kind that has none; those of firms also of the last where there are two.</summary>
    public static IReadOnlyList<Change> All { get; } =
    [
        .. OfFirms.Select(words => OfFirst("甲", words, Firm())),
        .. OfFirms.Select(words => new Change("…" + words + "甲", text => Firm().Matches(text) is { Count: > 1 } firms ? text.Insert(firms[^1].Index, words) : text)),
        .. OfPersons.Select(words => OfFirst("某人", words, Person())),
        .. OfModels.Select(words => OfFirst("模型", words, Model())),
    ];

    private static Change OfFirst(string name, string words, Regex names) => new(words + name, text => names.Replace(text, match => words + match.Value, 1));

    // Where a name stands alone: neither described already nor one of several or a part of a name.
    [GeneratedRegex("(?<=^|[，。；]|\\}(?:与|和|向|对|被|由|把|将)|投资了?|收购了?|入股了?|领投了?|投向了?|加入了?|加盟了?|创办了?|创立了?|联合|出任|采用了?|接入了?|部署了?|使用了?|选择了?|参股了?|离开了?|来自)\\{C:[^}]*\\}")]
    private static partial Regex Firm();

    [GeneratedRegex("(?<=^|[，。；]|\\}(?:与|和|向|对|被|由)|任命|聘请|邀请|由)\\{P:[^}]*\\}")]
    private static partial Regex Person();

    [GeneratedRegex("(?<=推出了?|发布了?|上线了?|接入了?|开源了?|部署了?|采用了?|使用了?|基于|引入了?|选择了?|调用了?|超过了?|优于|对标)\\{M:[^}]*\\}")]
    private static partial Regex Model();
}
