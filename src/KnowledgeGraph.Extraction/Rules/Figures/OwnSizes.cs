using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// The model that is told to come in a row of sizes: 甲有7B和13B两个尺寸; 甲从头训练，提供7B、13B两种版本. Where nothing says that it has them, they may be
/// anybody's.
/// </summary>
internal static class OwnSizes
{
    private static readonly string[] Having = WordData.List("figure-owners", "own-sizes.having");
    private static readonly string[] Light = WordData.List("figure-owners", "own-sizes.light");

    /// <summary>The owner, or <c>null</c>.</summary>
    public static FigureOwner? Of(FigureSite site)
    {
        if (site.Before.LastOrDefault() is { } last)
        {
            return last.Type == EntityType.Model && IsHaving(site, last.Span.End) ? new FigureOwner(last, "sizes", 750) : null;
        }

        return site.Index > 0 && IsHaving(site, site.Clause.Span.Start) && site.Clauses[site.Index - 1].Entities is [{ Type: EntityType.Model } model, ..] && Opens(site, model)
            ? new FigureOwner(model, "sizes", 700) : null;
    }

    // 甲从头开始训练，…: the clause before begins with it and names no other.
    private static bool Opens(FigureSite site, Item model)
    {
        var clause = site.Clauses[site.Index - 1];
        return site.Between(clause.Span.Start, model.Span.Start).AsSpan().Trim(" “\"*").IsEmpty && clause.Entities.All(i => i.Type != EntityType.Model || i.Key.Equals(model.Key, StringComparison.Ordinal));
    }

    // 提供7B、: nothing but light words, a word of having and the sizes before.
    private static bool IsHaving(FigureSite site, int from)
    {
        var first = site.Sentence.Items.FirstOrDefault(i => i.Kind == ItemKind.Figure && i.Span.Start >= from);
        if (first is null)
        {
            return false;
        }

        var words = AnyWord.TrimmedStart(site.Between(from, Math.Min(first.Span.Start, site.Figure.Span.Start)), Light);
        var rest = AnyWord.TrimmedStart(words, Having);
        return rest.Length < words.Length && AnyWord.TrimmedStart(rest, Light).IsEmpty && IsRow(site, from);
    }

    // 7B、13B和70B: only sizes and what joins them.
    private static bool IsRow(FigureSite site, int from)
    {
        var sizes = site.Sentence.Items.Where(i => i.Kind == ItemKind.Figure && i.Span.Start >= from && i.Span.End <= site.Figure.Span.End).ToList();
        return sizes.Zip(sizes.Skip(1)).All(pair => site.Between(pair.First.Span.End, pair.Second.Span.Start).AsSpan().Trim(" 、和与及/,，以").IsEmpty);
    }
}
