using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>
/// The organisation that a sentence speaks of without naming it: the one that opened one of the sentences just before,
/// else the one that the whole article is about. Centering in its simplest form: the last subject stays in focus.
/// </summary>
public static class TopicFinder
{
    private const int SentencesBack = 3;
    private const int ModelSentencesBack = 5;
    private const int OpeningReach = 12;

    /// <summary>The organisation in focus at a sentence, as an item whose mention stands before it, or <c>null</c>.</summary>
    public static Item? Before(ArticleContext context, SentenceView sentence)
    {
        for (var i = sentence.Index - 1; i >= Math.Max(0, sentence.Index - SentencesBack); i--)
        {
            if (Opening(context.Sentences[i]) is { } opening)
            {
                return opening;
            }
        }

        return Dominant(context, sentence);
    }

    /// <summary>The organisation that the article is about, when one clearly leads; its last mention before the sentence, else its first.</summary>
    public static Item? Dominant(ArticleContext context, SentenceView sentence)
    {
        var companies = context.Entities
            .Where(e => e.Type is EntityType.Company or EntityType.Institution)
            .OrderByDescending(e => e.Mentions.Count).ThenBy(e => e.Key, StringComparer.Ordinal)
            .ToList();
        if (companies.Count == 0 || companies[0].Mentions.Count < 3
            || (companies.Count > 1 && companies[1].Mentions.Count * 2 > companies[0].Mentions.Count))
        {
            return null;
        }

        var topic = companies[0];
        var mention = topic.Mentions.LastOrDefault(m => m.Span.End <= sentence.Span.Start) ?? topic.Mentions[0];
        return new Item(ItemKind.Entity, mention.Span, topic.Key, topic.Type, mention.Span);
    }

    /// <summary>
    /// The model that a sentence speaks of without naming one: the article's most named model, when it clearly leads and a heading or
    /// one of the sentences just before opens with it.
    /// </summary>
    public static Item? ModelBefore(ArticleContext context, SentenceView sentence)
    {
        var models = context.Entities.Where(e => e.Type == EntityType.Model)
            .OrderByDescending(e => e.Mentions.Count).ThenBy(e => e.Key, StringComparer.Ordinal).ToList();
        if (models.Count == 0 || models[0].Mentions.Count < 3 || (models.Count > 1 && models[1].Mentions.Count * 2 > models[0].Mentions.Count))
        {
            return null;
        }

        for (var i = sentence.Index - 1; i >= Math.Max(0, sentence.Index - ModelSentencesBack); i--)
        {
            var first = context.Sentences[i].Items.FirstOrDefault(item => item.Kind == ItemKind.Entity);
            if (first is not null && first.Key.Equals(models[0].Key, StringComparison.Ordinal) && first.Span.Start - context.Sentences[i].Head <= 4)
            {
                return first;
            }
        }

        return null;
    }

    /// <summary>The model or product that the sentence before is about: the one that opens it, or the only one it names.</summary>
    public static Item? ThingBefore(ArticleContext context, SentenceView sentence)
    {
        if (sentence.Index == 0)
        {
            return null;
        }

        var before = context.Sentences[sentence.Index - 1];
        var things = before.Items.Where(i => i.Type is EntityType.Model or EntityType.Product).ToList();
        var isOne = Items.AreOne(things);
        return isOne && (things[0].Span.Start - before.Head <= OpeningReach || things[^1].Span.End >= before.Span.End - OpeningReach) ? things[0] : null;
    }

    private static Item? Opening(SentenceView sentence) =>
        sentence.Items.Take(2).FirstOrDefault(i => i.Type is EntityType.Company or EntityType.Institution) is { } first
        && first.Span.Start - sentence.Head <= OpeningReach && !IsAddressed(sentence, first) && IsAlone(sentence, first)
            ? Meant(sentence, first)
            : null;

    // 甲旗下的乙发布新品: 乙 is what the text goes on about.
    private static Item Meant(SentenceView sentence, Item first) =>
        sentence.ShapeOf(first.Span.Start) is >= 0 and var at && OwnedFirm.Of(sentence.Shape, at) is var owned && owned != at && sentence.Chunks[sentence.ChunkAt[owned]].Items is [var firm] ? firm : first;

    // 甲、乙和丙领投: a row opens the sentence, and nobody of it alone.
    private static bool IsAlone(SentenceView sentence, Item first) =>
        sentence.ShapeOf(first.Span.Start) is not (>= 0 and var at) || sentence.Chunks[sentence.ChunkAt[at]].Items.Count == 1;

    // 公司未与甲合作, 对甲来说, 向甲采购: it is not 甲 who acts.
    private static bool IsAddressed(SentenceView sentence, Item first) =>
        sentence.ShapeOf(first.Span.Start) is > 0 and var at && sentence.Shape[at - 1] is '与' or '和' or '同' or '向' or '对' or '被' or '给' or '比' or '像' or '由' or '在' or '于' or '从';
}
