using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Evaluation.Gold;

namespace KnowledgeGraph.Evaluation.Running;

/// <summary>The mentions that annotators would have marked: every place of an annotated surface, so that the rules can be measured apart from name finding.</summary>
public static class AnnotatedMentions
{
    private static readonly HashSet<EntityType> Holders = [EntityType.Model, EntityType.Product, EntityType.Institution, EntityType.Company, EntityType.Event];

    /// <summary>The mentions of the annotated entities, in order of place; a name lies in another only at the start of it (a maker in its model's name).</summary>
    public static IReadOnlyList<Mention> Of(GoldFile gold, Article article)
    {
        var found = gold.Entities
            .Where(entity => Enum.TryParse<EntityType>(entity.Type, out _))
            .SelectMany((entity, index) => entity.Surfaces.SelectMany(surface => Places(article.Text, surface, Enum.Parse<EntityType>(entity.Type), index)))
            .OrderByDescending(mention => mention.Span.Length).ThenBy(mention => mention.Span.Start)
            .ToList();
        var kept = new List<Mention>();
        foreach (var mention in found)
        {
            if (kept.TrueForAll(other => !other.Span.Overlaps(mention.Span) || LiesAtStart(mention, other)))
            {
                kept.Add(mention);
            }
        }

        return [.. kept.OrderBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Span.Length)];
    }

    private static bool LiesAtStart(Mention inner, Mention outer) =>
        inner.Span.Start == outer.Span.Start && inner.Span.Length < outer.Span.Length && inner.Type != outer.Type && Holders.Contains(outer.Type);

    private static IEnumerable<Mention> Places(string text, string surface, EntityType type, int index)
    {
        for (var at = text.IndexOf(surface, StringComparison.Ordinal); at >= 0; at = text.IndexOf(surface, at + surface.Length, StringComparison.Ordinal))
        {
            yield return new Mention(new Span(at, at + surface.Length), surface, type, "annotated/" + index.ToString(System.Globalization.CultureInfo.InvariantCulture), MentionSource.Article, "annotated");
        }
    }
}
