using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>Which kinds of things a figure may belong to, by its unit and by what it measures.</summary>
internal static class OwnerTypes
{
    private const int MarketReach = 14;
    private const int TailReach = 8;

    private static readonly string[] FirmMeasures = WordData.List("figure-owners", "owner-types.firm-measures");

    private static readonly string[] ModelMeasures = WordData.List("figure-owners", "owner-types.model-measures");

    private static readonly string[] MarketMeasures = WordData.List("figure-owners", "owner-types.market-measures");

    private static readonly string[] OfShares = ["股价", "市值", "每股", "收盘价", "总股本"];

    private static readonly string[] Working = WordData.List("figure-owners", "owner-types.working");

    /// <summary>Whether a thing of the type may own any figure at all.</summary>
    public static bool General(EntityType type) => type is EntityType.Company or EntityType.Institution or EntityType.Model or EntityType.Product;

    /// <summary>What may own a figure of a clause that names nothing better: gatherings, reports, policies.</summary>
    public static bool Told(EntityType type) => type is EntityType.Event or EntityType.Report or EntityType.Policy;

    /// <summary>What may own the figure when nothing better is known: lengths of time are properties of things, not of firms.</summary>
    public static Func<EntityType, bool> Allowed(FigureSite site) => IsLength(site) && !AnyWord.In(site.Lead, Working) ? Thing : AnyWord.In(site.Lead, OfShares) ? Firm : General;

    /// <summary>Whether a place may own the figure: it has no scores, no context windows and no lengths of time.</summary>
    public static bool MayBeOfPlace(FigureSite site) => !IsLength(site) && site.Figure.Quantity.Unit is not ("token" or "字" or "分" or "纳米") && !AnyWord.Ends(site.Lead.AsSpan().TrimEnd(" 约为超近达"), ["估值", "市值", "股价", "以估值"]);

    private static bool IsLength(FigureSite site) =>
        site.Figure.Quantity.Unit is "年" or "月" or "周" or "天" or "小时" or "分钟" or "秒" or "毫秒" or "岁" or "人月" or "人周" or "人天" or "季度";

    /// <summary>A model, its platform or device.</summary>
    public static bool Thing(EntityType type) => type is EntityType.Model or EntityType.Product;

    /// <summary>Somebody who employs, earns and pays.</summary>
    public static bool Firm(EntityType type) => type is EntityType.Company or EntityType.Institution;

    /// <summary>A line of business or the technology that names it.</summary>
    public static bool Market(EntityType type) => type is EntityType.Industry or EntityType.Technology;

    /// <summary>The kinds that the figure asks for before any other, or <c>null</c>.</summary>
    public static Func<EntityType, bool>? Preferred(FigureSite site)
    {
        return IsOfThing(site) ? Thing
            : IsOfFirm(site) ? Firm
            : Says(site, ModelMeasures) ? Thing
            : null;
    }

    /// <summary>Whether only models and products can have figures of this unit.</summary>
    public static bool IsOfThing(FigureSite site) => site.Figure.Quantity.Unit is "参数" or "token" or "字" or "分";

    /// <summary>Whether the words say that it measures a firm: its sales, its staff, its value.</summary>
    public static bool IsOfFirm(FigureSite site) => site.Figure.Quantity.Unit is "元/月" or "元/年" || Says(site, FirmMeasures);

    /// <summary>Whether the figure measures a market: the words right before or after it say so.</summary>
    public static bool IsMarket(FigureSite site) =>
        AnyWord.In(site.Lead.AsSpan(Math.Max(0, site.Lead.Length - MarketReach)), MarketMeasures) || AnyWord.In(site.Tail.AsSpan(0, Math.Min(MarketReach, site.Tail.Length)), MarketMeasures);

    private static bool Says(FigureSite site, string[] words) =>
        AnyWord.In(site.Figure.Measure, words) || AnyWord.In(site.Lead, words) || AnyWord.In(site.Tail.AsSpan(0, Math.Min(TailReach, site.Tail.Length)), words);
}
