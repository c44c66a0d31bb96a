using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>The price of a deal is that of what was bought, not of its buyer: 甲收购乙，总代价约20亿元; 甲以8亿元收购乙; 甲对乙投资了100亿美元.</summary>
internal static class DealPrices
{
    private const int Beside = 3;
    private static readonly string[] Prices = WordData.List("figure-owners", "deal-prices.prices");
    private static readonly string[] Buying = WordData.List("figure-owners", "deal-prices.buying");
    private static readonly string[] Getting = WordData.List("figure-owners", "deal-prices.getting");
    private static readonly string[] Giving = WordData.List("figure-owners", "deal-prices.giving");
    private static readonly string[] Valued = ["估值", "投后"];
    private static readonly string[] Takeovers = ["收购", "并购"];
    private static readonly string[] Into = ["对", "向", "给"];

    /// <summary>The thing bought, where the figure is a sum of money paid for it.</summary>
    public static FigureOwner? Of(FigureSite site)
    {
        if (!site.Figure.Quantity.Unit.Contains('元', StringComparison.Ordinal))
        {
            return null;
        }

        if (Received(site, site.Clause) is { } received || (AnyWord.In(site.Lead, Valued) && site.Index > 0 && (received = Received(site, site.Clauses[site.Index - 1])) is not null))
        {
            return new FigureOwner(received, "received", 800);
        }

        var bought = IsPrice(site) ? Bought(site, site.Clause) ?? (site.Index > 0 ? Bought(site, site.Clauses[site.Index - 1]) : null)
            : Paid(site) ?? Invested(site);
        return bought is null ? null : new FigureOwner(bought, "deal", 800);
    }

    /// <summary>以75亿美元收购: what stands behind says what the sum is for.</summary>
    public static bool IsPaid(FigureSite site) => AnyWord.Ends(site.Lead.AsSpan().TrimEnd(), ["以"]) && AnyWord.Begins(site.Tail.AsSpan().TrimStart(), Buying);

    // 甲（，首轮融资）获乙领投2000万美元: who got it.
    private static Item? Received(FigureSite site, Clause clause)
    {
        var giver = clause.Entities.LastOrDefault(i => OwnerTypes.Firm(i.Type!.Value) && i.Span.End <= site.Figure.Span.Start
            && AnyWord.Ends(site.Between(clause.Span.Start, i.Span.Start).AsSpan().TrimEnd(" “"), Getting) && AnyWord.Begins(site.Between(i.Span.End, clause.Span.End).AsSpan().TrimStart(" ”等"), Giving));
        return giver is null ? null
            : clause.Entities.FirstOrDefault(i => i.Type == EntityType.Company && i.Span.End <= giver.Span.Start)
            ?? site.Sentence.Items.FirstOrDefault(i => i.Type == EntityType.Company && i.Span.End <= clause.Span.Start);
    }

    private static bool IsPrice(FigureSite site) => AnyWord.In(site.Lead, Prices);

    // 收购乙的全部股权
    private static Item? Bought(FigureSite site, Clause clause) => clause.Entities.FirstOrDefault(item =>
        OwnerTypes.Firm(item.Type!.Value) && EndsInBuying(site.Between(clause.Span.Start, item.Span.Start)));

    // 以8亿元收购乙
    private static Item? Paid(FigureSite site)
    {
        var isPaid = site.Lead.AsSpan().TrimEnd().EndsWith("以", StringComparison.Ordinal) || site.Lead.Contains("拟以", StringComparison.Ordinal);
        return !isPaid ? null
            : site.Tail.AsSpan().TrimStart().StartsWith("被", StringComparison.Ordinal) ? site.Before.LastOrDefault(item => OwnerTypes.General(item.Type!.Value)) // 乙以8亿元被甲收购
            : site.After.FirstOrDefault(item => (OwnerTypes.Firm(item.Type!.Value) || IsTakenOver(site, item)) && site.Between(site.Figure.Span.End, item.Span.Start) is var between
                && between.IndexOfAny(['）', ')', '、']) is var stop && (stop < 0 || (between[stop] != '、' && between[0] is '（' or '(')) && AnyWord.In(between, Buying));
    }

    // 以75亿美元收购平台乙: a platform is taken over like a firm; what is only bought is goods, and what it has is no platform (收购乙的业务).
    private static bool IsTakenOver(FigureSite site, Item item) =>
        item.Type == EntityType.Product && AnyWord.In(site.Between(site.Figure.Span.End, item.Span.Start), Takeovers) && !site.Between(item.Span.End, site.Clause.Span.End).StartsWith('的');

    // 对乙投资了100亿美元
    private static Item? Invested(FigureSite site)
    {
        var last = site.Before.LastOrDefault(item => OwnerTypes.Firm(item.Type!.Value));
        var isInto = last is not null && Array.Exists(Into, word => site.Between(site.Clause.Span.Start, last.Span.Start).EndsWith(word, StringComparison.Ordinal));
        var between = isInto ? site.Between(last!.Span.End, site.Figure.Span.Start) : string.Empty;
        return isInto && between.Length <= Beside + 4 && AnyWord.In(between, Buying) ? last : null;
    }

    private static bool EndsInBuying(string before) =>
        Array.Exists(Buying, verb => before.AsSpan().TrimEnd(" “”了").EndsWith(verb.AsSpan().TrimEnd("了"), StringComparison.Ordinal));
}
