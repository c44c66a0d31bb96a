using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>Whose the size of a market is: the place's that is named with it (中国大模型市场规模), else the trade's or technology's itself.</summary>
internal static class MarketOwners
{
    private const int MarketSentences = 2;
    private const int OpeningPlace = 10;
    private static readonly string[] ThisMarket = WordData.List("figure-owners", "market-owners.this-market");

    public static FigureOwner? Of(FigureSite site)
    {
        if (!OwnerTypes.IsMarket(site) || site.Before.Any(i => OwnerTypes.General(i.Type!.Value)))
        {
            return null;
        }

        if (site.Before.LastOrDefault(i => i.Type == EntityType.Region) is { } place && IsMarketOf(site, place))
        {
            return new FigureOwner(place, "market-of", 750);
        }

        if (OfPlaces(site) && site.Sentence.Items.FirstOrDefault(i => i.Type is { } type && SentenceSubject.IsSubject(type)) is { Type: EntityType.Region } region && region.Span.Start - site.Sentence.Head <= OpeningPlace && region.Span.End < site.Clause.Span.Start && !site.Between(site.Sentence.Head, region.Span.Start).EndsWith('据') && !OtherSubjects.OfWhole(site.Between(region.Span.End, site.Figure.Span.Start)))
        {
            return new FigureOwner(region, "market-of", 650);
        }

        var market = site.Before.LastOrDefault(i => OwnerTypes.Market(i.Type!.Value))
            ?? site.After.FirstOrDefault(i => OwnerTypes.Market(i.Type!.Value))
            ?? (AnyWord.In(site.Lead, ThisMarket) ? MarketBefore(site) : null);
        return market is null ? null : new FigureOwner(market, "market", 750);
    }

    private static bool OfPlaces(FigureSite site) => site.Lead.Contains("产业规模", StringComparison.Ordinal) || site.Lead.Contains("核心产业", StringComparison.Ordinal) || site.Lead.Contains("产值", StringComparison.Ordinal);

    // 中国大模型市场规模, 我国人工智能专利申请量: the place's.
    private static bool IsMarketOf(FigureSite site, Item place) =>
        site.Before.Where(i => i.Span.Start >= place.Span.End).ToList() is [{ } market] && OwnerTypes.Market(market.Type!.Value) && market.Span.Start - place.Span.End <= 1;

    private static Item? MarketBefore(FigureSite site) => site.Context.Sentences
        .Where(s => s.Index < site.Sentence.Index && s.Index >= site.Sentence.Index - MarketSentences)
        .SelectMany(s => s.Items)
        .LastOrDefault(i => i.Type is { } type && OwnerTypes.Market(type));
}
