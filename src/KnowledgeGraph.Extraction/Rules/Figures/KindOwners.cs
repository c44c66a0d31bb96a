using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Figures;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// What a kind of thing does or how much there is of it, where the sentence is about that kind and names nobody: 客服机器人进了商场，排队时间缩短40%. Only models and machines: bare 大模型 is too wide to own anything, and what follows with 企业 or 人才 counts those.
/// </summary>
internal static class KindOwners
{
    private const int Shortest = 4;
    private static readonly string[] Kinds = ["大模型", "机器人", "智能体"];
    private static readonly string[] TooWide = ["AI大模型", "人工智能大模型", "通用大模型", "开源大模型", "国产大模型"];
    private static readonly string[] Before = [.. FigureWords.Opening, "国内", "全球", "我国", "中国", "当下"];
    private static readonly string[] OthersBehind = WordData.List("figure-owners", "kind-owners.others-behind");

    /// <summary>The owner, or <c>null</c>.</summary>
    public static FigureOwner? Of(FigureSite site)
    {
        if (site.Figure.Measure is null || IsOthers(site))
        {
            return null;
        }

        for (var i = site.Index; i >= 0; i--)
        {
            if (Opener(site, site.Clauses[i]) is { } kind)
            {
                return new FigureOwner(kind, "kind", 550);
            }

            if (site.Clauses[i].Entities.Count > 0 || (i < site.Index && (ClauseKind.IsGeneric(site.Clauses[i]) || ClauseVerbs.HasOwnSubject(site.Plain(site.Clauses[i])))))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsOthers(FigureSite site) =>
        site.Sentence.Items.Any(i => i.Type is { } type && i.Span.End <= site.Figure.Span.Start && OwnerTypes.General(type));

    private static Item? Opener(FigureSite site, Clause clause)
    {
        if (clause.Entities is not [var first, ..] || !IsKind(first, site))
        {
            return null;
        }

        var name = site.Between(first.Span.Start, first.Span.End);
        var behind = site.Between(first.Span.End, clause.Span.End);
        var before = site.Plain(clause).AsSpan(0, Math.Max(0, first.Span.Start - clause.Span.Start));
        var isOpening = AnyWord.TrimmedStart(before, Before).TrimStart(" “\"").IsEmpty;
        return isOpening && AnyWord.Ends(name, Kinds) && Array.IndexOf(TooWide, name) < 0 && IsAlone(behind) ? first : null;
    }

    private static bool IsAlone(string behind) =>
        behind.Length > 0 && behind[0] is not ('、' or '和' or '与' or '及' or '等')
        && !AnyWord.Begins(behind.AsSpan().TrimStart(" ”\""), OthersBehind);

    private static bool IsKind(Item item, FigureSite site) =>
        item.Type is EntityType.Technology or EntityType.Industry && item.Span.Length >= Shortest && item.Span.End <= site.Figure.Span.Start;
}
