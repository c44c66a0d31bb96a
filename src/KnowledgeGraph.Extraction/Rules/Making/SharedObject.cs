using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>
/// What several verbs before one 的 share: 由甲研发、乙代理销售的丙, 甲正式发布，由医生团队参与研发的丙: a verb of making that ends
/// its part without an object has the one that the part behind closes with.
/// </summary>
internal static class SharedObject
{
    private const int Reach = 40;
    private const int KindReach = 24;
    private static readonly string[] GoesOn = WordData.List("making", "shared-object.goes-on");

    /// <summary>The things, or none.</summary>
    public static IReadOnlyList<Item> After(SentenceView sentence, MakingSite site)
    {
        var shape = sentence.Shape;
        var mark = site.End < shape.Length ? shape[site.End] : ' ';
        if (mark is not '、' && !(mark is '，' or ',' && AnyWord.Begins(shape.AsSpan(site.End + 1), GoesOn)))
        {
            return [];
        }

        var end = Math.Min(Clauses.End(shape, site.End + 1), site.End + Reach);
        var of = shape.AsSpan(site.End + 1, end - site.End - 1).IndexOf('的') + site.End + 1;
        return of > site.End && !shape.AsSpan(site.End, of - site.End).ContainsAny(ShapeAlphabet.Of(EntityType.Model), ShapeAlphabet.Of(EntityType.Product)) ? ThingBehind(sentence, of + 1, end) : [];
    }

    private static IReadOnlyList<Item> ThingBehind(SentenceView sentence, int from, int end)
    {
        for (var at = from; at < Math.Min(end, from + KindReach); at++)
        {
            var unit = sentence.Shape[at];
            if (ShapeAlphabet.IsMake(unit))
            {
                return sentence.Chunks[sentence.ChunkAt[at]].Items;
            }

            if (ShapeAlphabet.IsChunk(unit) && !ShapeAlphabet.Is(unit, EntityType.Technology) && !ShapeAlphabet.Is(unit, EntityType.Industry) && unit != ShapeAlphabet.Figure)
            {
                return [];
            }
        }

        return [];
    }
}
