using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// The place that a sentence without a name goes on about: 远山区…。目前，相关企业700余家. Only for what is counted of places, a few
/// sentences behind one that opens with the place, where none between opens with anybody else.
/// </summary>
internal static class PlaceBefore
{
    private const int SentencesBack = 5;
    private const int NextTo = 2;
    private const int Opening = 10;
    private static readonly string[] Lists = ["发布了", "公布了", "名单"];
    private static readonly string[] OfPlaces = WordData.List("figure-owners", "place-before.of-places");

    /// <summary>The owner, or <c>null</c>.</summary>
    public static FigureOwner? Of(FigureSite site)
    {
        if (site.Sentence.Items.Any(i => IsNamed(i) && i.Span.Start < site.Figure.Span.Start) || !OwnerTypes.MayBeOfPlace(site) || AnyWord.In(site.Lead, Lists) || OtherSubjects.OfWhole(site.Lead) || !AnyWord.In(site.Lead, OfPlaces))
        {
            return null;
        }

        foreach (var before in site.SentencesBefore(SentencesBack))
        {
            if (before.Items.FirstOrDefault(i => IsNamed(i) && !IsMeans(site, before, i)) is { } first && (site.Sentence.Index - before.Index <= NextTo || first.Span.Start - before.Head <= Opening))
            {
                return first.Type == EntityType.Region && first.Span.Start - before.Head <= Opening ? new FigureOwner(first, "place-before", 600) : null;
            }
        }

        return null;
    }

    // …人才超3.5万，以某实验室为牵引
    private static bool IsMeans(FigureSite site, SentenceView before, Item item) =>
        item.Span.Start > before.Head + Opening && AnyWord.Ends(site.Between(before.Span.Start, item.Span.Start), ["以", "以及", "依托", "围绕", "联合", "、", "和"]);

    private static bool IsNamed(Item item) => item.Type is { } type && type is not (EntityType.Technology or EntityType.Industry or EntityType.Policy or EntityType.Report);
}
