using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>
/// The organisation that a sentence speaks of without naming it: the one that opened one of the sentences just before,
/// else the one that the whole article is about. Centering in its simplest form: the last subject stays in focus.
/// </summary>
public static class TopicFinder
{
    private const int SentencesBack = 3;

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

    private static Item? Opening(SentenceView sentence) =>
        sentence.Items.Take(2).FirstOrDefault(i => i.Type is EntityType.Company or EntityType.Institution) is { } first
        && first.Span.Start - sentence.Span.Start <= 12
            ? first
            : null;
}
