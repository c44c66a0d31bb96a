using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>
/// 与之一同亮相的还有乙, 配套的乙也同步上线: what comes out beside a thing just told of is of the same maker. At a meeting or a fair (同台, 同场) it is anybody's,
/// and where another firm is named it may be that one's.
/// </summary>
internal static class Companions
{
    private const int Furthest = 2;
    private static readonly string[] Together = WordData.List("making", "companions.together");
    private static readonly string[] Beside = ["配套的", "配套", "与之配套的", "与之搭配的"];
    private static readonly string[] Also = ["的还有", "的包括", "的有"];

    /// <summary>The maker of what was told of before, or nobody.</summary>
    public static IReadOnlyList<Item> MakersOf(SentenceView sentence, int clause, MakingSite site, List<Making> read)
    {
        var shape = sentence.Shape;
        var isWith = (AnyWord.Begins(shape.AsSpan(site.End), Also) && AnyWord.In(shape.AsSpan(clause, site.Start - clause), Together) && !shape.AsSpan(clause, site.Start - clause).Contains("与此同时", StringComparison.Ordinal)) || AnyWord.Begins(shape.AsSpan(clause), Beside);
        return isWith && read.LastOrDefault(IsTold) is { Makers: [var maker] } && sentence.Items.All(i => !IsFirm(i) || i.Key.Equals(maker.Key, StringComparison.Ordinal)) ? [maker] : [];

        bool IsTold(Making making) => making is { Makers.Count: > 0, Things.Count: > 0, Modality: Modality.Asserted } && making.Site.Verb.IsMaking && sentence.Index - making.Sentence.Index is >= 0 and <= Furthest;
    }

    private static bool IsFirm(Item item) => item.Type is EntityType.Company or EntityType.Institution or EntityType.Government or EntityType.Media;
}
