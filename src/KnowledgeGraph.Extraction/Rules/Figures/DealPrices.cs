using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>The price of a deal is that of what was bought, not of its buyer: 甲收购乙，总代价约20亿元; 甲以8亿元收购乙; 甲对乙投资了100亿美元.</summary>
internal static class DealPrices
{
    private const int Beside = 3;
    private static readonly string[] Prices = ["代价", "对价", "作价", "收购价", "总价", "成交价", "交易金额", "交易总额", "交易价格", "交易价"];
    private static readonly string[] Buying = ["收购", "并购", "买下", "购得", "拿下", "入股", "注资", "战略投资", "投资了", "投资"];
    private static readonly string[] Into = ["对", "向", "给"];

    /// <summary>The thing bought, where the figure is a sum of money paid for it.</summary>
    public static FigureOwner? Of(FigureSite site)
    {
        if (!site.Figure.Quantity.Unit.Contains('元', StringComparison.Ordinal))
        {
            return null;
        }

        var bought = IsPrice(site) ? Bought(site, site.Clause) ?? (site.Index > 0 ? Bought(site, site.Clauses[site.Index - 1]) : null)
            : Paid(site) ?? Invested(site);
        return bought is null ? null : new FigureOwner(bought, "deal", 800);
    }

    private static bool IsPrice(FigureSite site) => Array.Exists(Prices, word => site.Lead.Contains(word, StringComparison.Ordinal));

    // 收购乙的全部股权
    private static Item? Bought(FigureSite site, Clause clause) => clause.Entities.FirstOrDefault(item =>
        OwnerTypes.Firm(item.Type!.Value) && EndsInBuying(site.Between(clause.Span.Start, item.Span.Start)));

    // 以8亿元收购乙
    private static Item? Paid(FigureSite site)
    {
        var isPaid = site.Lead.AsSpan().TrimEnd().EndsWith("以", StringComparison.Ordinal) || site.Lead.Contains("拟以", StringComparison.Ordinal);
        return isPaid ? site.After.FirstOrDefault(item => OwnerTypes.Firm(item.Type!.Value) && Array.Exists(Buying, verb =>
            site.Between(site.Figure.Span.End, item.Span.Start).Contains(verb, StringComparison.Ordinal))) : null;
    }

    // 对乙投资了100亿美元
    private static Item? Invested(FigureSite site)
    {
        var last = site.Before.LastOrDefault(item => OwnerTypes.Firm(item.Type!.Value));
        var isInto = last is not null && Array.Exists(Into, word => site.Between(site.Clause.Span.Start, last.Span.Start).EndsWith(word, StringComparison.Ordinal));
        var between = isInto ? site.Between(last!.Span.End, site.Figure.Span.Start) : string.Empty;
        return isInto && between.Length <= Beside + 4 && Array.Exists(Buying, verb => between.Contains(verb, StringComparison.Ordinal)) ? last : null;
    }

    private static bool EndsInBuying(string before) =>
        Array.Exists(Buying, verb => before.AsSpan().TrimEnd(" “”了").EndsWith(verb.AsSpan().TrimEnd("了"), StringComparison.Ordinal));
}
