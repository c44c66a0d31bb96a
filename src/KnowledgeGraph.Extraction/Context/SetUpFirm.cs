using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>A firm that the clause right before 其 sets up or buys.</summary>
internal static class SetUpFirm
{
    private static readonly string[] SettingUp = ["成立", "创立", "创办", "创建", "组建"];
    private static readonly string[] TakingPart = ["投资", "收购", "入股", "领投", "战略投资"];
    private static readonly string[] OwnThings = WordData.List("context", "set-up-firm.own-things");

    /// <summary>甲公司的某人成立了乙，其首个产品…; 甲投资了乙，其产品…: whom the clause before sets up or buys, for its products are not the founder's.</summary>
    public static (LocalEntity Entity, Span Span)? Before(string text, List<(LocalEntity Entity, Span Span)> mentions, int at, EntityType[] types)
    {
        if (text[at] is not '其' || at == 0 || text[at - 1] is not ('，' or ','))
        {
            return null;
        }

        var near = mentions.FindLastIndex(m => m.Span.End < at && types.Contains(m.Entity.Type));
        var isLast = near >= 0 && text.AsSpan(mentions[near].Span.End, at - 1 - mentions[near].Span.End).Trim("”」") is "" or "公司" or "集团";
        var before = isLast ? text.AsSpan(0, mentions[near].Span.Start).TrimEnd("了“「") : default;
        return AnyWord.Ends(before, SettingUp) || (AnyWord.Ends(before, TakingPart) && AnyWord.Begins(text.AsSpan(at + 1), OwnThings)) ? mentions[near] : null;
    }
}
