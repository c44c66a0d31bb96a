using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Figures;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>国内大模型总数逼近100个, 国内已经发布了79个大模型: the country's, where the article names it and the clause names nobody else.</summary>
internal static class HomeCountry
{
    private const int Longest = 14;
    private const string Country = "中国";
    private static readonly string[] Home = ["国内", "全国", "我国"];
    private static readonly string[] Counting = WordData.List("figure-owners", "home-country.counting");
    private static readonly string[] Others = WordData.List("figure-owners", "home-country.others");

    /// <summary>The owner, or <c>null</c>.</summary>
    public static FigureOwner? Of(FigureSite site)
    {
        var lead = AnyWord.TrimmedStart(site.Plain(site.Clause), FigureWords.Opening);
        if (!AnyWord.Begins(lead, Home) || site.Figure.Measure is null || !OwnerTypes.MayBeOfPlace(site))
        {
            return null;
        }

        var words = lead[2..].Trim();
        return words.Length <= Longest && AnyWord.In(words, Counting) && !AnyWord.In(words, Others) && Named(site) is { } country
            ? new FigureOwner(country, "home", 600)
            : null;
    }

    private static Item? Named(FigureSite site)
    {
        var country = site.Context.Entities.FirstOrDefault(e => e.Type == EntityType.Region && e.Name.Equals(Country, StringComparison.Ordinal));
        var span = country?.Mentions[0].Span;
        return span is { } at && !site.Before.Any(i => OwnerTypes.General(i.Type!.Value)) ? new Item(ItemKind.Entity, at, country!.Key, country.Type, at) : null;
    }
}
