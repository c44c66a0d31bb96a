using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// Whose a number of things is by the way they are counted: of a region right before (北京5家) or where they gather (集聚在海淀，共87家), under a
/// policy of filing, of what they take (50多款业务已接入甲), of the policy whose parts they are (共21条).
/// </summary>
internal static class CountOwners
{
    private const int LongestTaker = 14;
    private const int Behind = 12; // 共110个算法完成备案
    private static readonly string[] Listed = WordData.List("figure-owners", "count-owners.listed"); // 甲、乙等美国22家企业
    private static readonly string[] Totals = ["一共", "共", "合计", "总共", "总计"];
    private static readonly WordSet Had = new(WordData.List("figure-owners", "count-owners.had")); // 北京累计已有51款
    private static readonly string[] Assembling = WordData.List("figure-owners", "count-owners.assembling");
    private static readonly string[] Containing = WordData.List("figure-owners", "count-owners.containing");
    private static readonly string[] Takings = WordData.List("figure-owners", "count-owners.takings");
    private static readonly string[] NotTaken = WordData.List("figure-owners", "count-owners.not-taken");

    public static FigureOwner? Region(FigureSite site)
    {
        var isCount = site.Figure.Quantity.Unit is "家" or "个" or "款" or "项" or "座" or "人" or "名";
        var last = site.Before.LastOrDefault();
        return isCount && last is { Type: EntityType.Region } && Had.Covers(site.Between(last.Span.End, site.Figure.Span.Start).Trim(' ', '市', '省'))
            && !AnyWord.Ends(site.Between(site.Clause.Span.Start, last.Span.Start).AsSpan().TrimEnd(), Listed)
            ? new FigureOwner(last, "region", 900)
            : null;
    }

    // 企业主要集聚在苏州，共87家
    public static FigureOwner? Gathered(FigureSite site)
    {
        var clause = site.Index > 0 && AnyWord.Begins(site.Clause.Text, Totals) ? site.Clauses[site.Index - 1] : site.Clause;
        var place = clause.Entities.LastOrDefault(i => i.Span.End <= site.Figure.Span.Start);
        return site.Figure.Quantity.Unit is "家" or "个" or "款" or "座" && place?.Type == EntityType.Region
            && AnyWord.Ends(site.Between(clause.Span.Start, place.Span.Start), Assembling)
            ? new FigureOwner(place, "gathered", 750) : null;
    }

    public static FigureOwner? Filing(FigureSite site)
    {
        var isCount = site.Figure.Quantity.Unit is "家" or "个" or "款" or "项";
        if (!isCount || FilingClause(site) is not { } clause)
        {
            return null;
        }

        var after = clause.Entities.Where(i => i.Span.Start >= site.Figure.Span.End).ToList();
        var before = clause.Entities.Where(i => i.Span.End <= site.Figure.Span.Start).ToList();
        var policy = after.Find(i => i.Type == EntityType.Policy) ?? before.FindLast(i => i.Type == EntityType.Policy);
        return policy is not null ? new FigureOwner(policy, "filing", 850)
            : (after.Find(i => i.Type == EntityType.Technology) ?? before.Find(i => i.Type == EntityType.Technology && IsBatch(site, clause, i))) is { } kind ? new FigureOwner(kind, "filing", 750)
            : null;
    }

    // 第二批深度合成服务算法备案共有110个
    private static bool IsBatch(FigureSite site, Clause clause, Item kind) =>
        FoldedText.Fold(site.Between(clause.Span.Start, kind.Span.Start)).EndsWith('批') && FoldedText.Fold(site.Between(kind.Span.End, Math.Min(clause.Span.End, site.Figure.Span.End + Behind))).Contains("备案", StringComparison.Ordinal);

    // The clause that speaks of the filing: the figure's own, or the one before a bare total (…名单公布，一共11家).
    private static Clause? FilingClause(FigureSite site) =>
        SpeaksOfFiling(site.Clause) ? site.Clause
        : site.Index > 0 && Array.Exists(Totals, w => site.Lead.AsSpan().TrimStart().StartsWith(w, StringComparison.Ordinal)) && SpeaksOfFiling(site.Clauses[site.Index - 1])
            ? site.Clauses[site.Index - 1]
            : null;

    private static bool SpeaksOfFiling(Clause clause) => FoldedText.Fold(clause.Text).Contains("备案", StringComparison.Ordinal);

    // 50多款业务已接入甲: how many take it.
    public static FigureOwner? Taken(FigureSite site)
    {
        var next = site.After.FirstOrDefault();
        if (next?.Type is not { } type || !OwnerTypes.Thing(type) || site.Before.Any() || site.Figure.Quantity.Unit is not ("家" or "款" or "个" or "名" or "位" or "人" or "万人"))
        {
            return null;
        }

        var between = site.Between(site.Figure.Span.End, next.Span.Start).AsSpan().TrimEnd(" “了");
        return between.Length <= LongestTaker && AnyWord.Ends(between, Takings) && !AnyWord.In(between, NotTaken) ? new FigureOwner(next, "taken", 700) : null;
    }

    // 出台《若干措施》，共21条; 出台《若干措施》，从数据、场景两个方面提出21项措施
    public static FigureOwner? Parts(FigureSite site) =>
        site.Figure.Quantity.Unit is "条" or "项" or "章" or "个" && site.Before.All(i => i.Type is EntityType.Technology or EntityType.Industry) && site.Index > 0 && AnyWord.Begins(site.Lead.AsSpan().TrimStart(), Containing)
        && site.Clauses[site.Index - 1].Entities.LastOrDefault() is { Type: EntityType.Policy } policy ? new FigureOwner(policy, "parts", 650) : null;
}
