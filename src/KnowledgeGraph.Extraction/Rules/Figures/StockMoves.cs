using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>What shares do together: 甲、乙、丙等多股涨超5%. Each of them moved as much.</summary>
internal static partial class StockMoves
{
    /// <summary>Whether the words before a share of change say that shares rose or fell.</summary>
    public static bool IsMove(FigureSite site) => site.Figure.Quantity.Unit is "%" && Move().IsMatch(site.Lead);

    /// <summary>Whether the words between a row of firms and the share say nothing but that they rose or fell.</summary>
    public static bool IsMoveOf(Item first, string words) => first.Type == EntityType.Company && Whole().IsMatch(words);

    /// <summary>拟募资不超5亿元，甲涨停: the news that moved a share is of the firm named behind it, or <c>null</c>.</summary>
    public static FigureOwner? Moved(FigureSite site)
    {
        var next = site.Index + 1 < site.Clauses.Count ? site.Clauses[site.Index + 1] : null;
        return next?.Entities is [{ Type: EntityType.Company } firm] && site.Clause.Entities.Count == 0 && Deed().IsMatch(site.Lead)
            && site.Between(next.Span.Start, firm.Span.Start).Length == 0 && Struck().IsMatch(site.Between(firm.Span.End, next.Span.End))
                ? new FigureOwner(firm, "moved", 700)
                : null;
    }

    private const string Kinds = "(?:等(?:多股|个股|多只个股|公司|股|[0-9一二三四五六七八九十两]+(?:余|多)?(?:股|只个股|只股票|家公司))?)?";
    private const string When = "(?:盘中|盘前|盘后|开盘|收盘|早盘|午后|尾盘|均|一度|集体|纷纷|跟|双双|也|股价|股价均)*";
    private const string Rising = "(?:高开|低开|大|收|累计|累|上|下|急|暴|狂)?(?:涨幅|跌幅|涨|跌|高开|低开)(?:超|近|逾|约|达|超过|了)*";

    [GeneratedRegex("^\\s*(?:今日|昨日|去年|今年|上半年|前三季度|一季度|预计|拟|计划)*(?:定增|非公开发行)?(?:拟)?(?:募资|募集资金|净利润|净利|营收|新增订单|签订|中标|回购|增持)", RegexOptions.CultureInvariant)]
    private static partial Regex Deed();

    [GeneratedRegex("^\\s*(?:[（(][^）)]*[）)])?(?:股价|今日|盘中|一字|午后|开盘|封|直线|强势)*(?:涨停|跌停|大涨|大跌|暴涨|暴跌|闪崩)\\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Struck();

    [GeneratedRegex(Rising + "$", RegexOptions.CultureInvariant)]
    private static partial Regex Move();

    [GeneratedRegex("^\\s*(?:[（(][^）)]*[）)])?\\s*" + Kinds + When + Rising + "$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
