using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>
/// Every article of the field speaks of techniques in passing. Kept are those that it speaks of most, as many as its length
/// bears, first of all those in its title; words that are in all of them (算力, 微调) come last.
/// </summary>
internal static class Salience
{
    private const int Least = 8;
    private const int InTitle = 100;
    private const int CharactersForOneMore = 700;
    private static readonly Lazy<HashSet<string>> Background = new(() => WordData.Words("background-technologies.txt").ToHashSet(StringComparer.Ordinal));

    public static IEnumerable<MentionGroup> Keep(IReadOnlyList<MentionGroup> groups, Article article)
    {
        var most = Least + (article.Zones.Where(zone => zone.IsExtracted).Sum(zone => zone.Span.Length) / CharactersForOneMore);
        var kept = groups.Where(group => group.Type == EntityType.Technology)
            .OrderByDescending(group => Weight(group, article)).ThenBy(group => group.First).Take(most).ToHashSet();
        return groups.Where(group => group.Type != EntityType.Technology || kept.Contains(group));
    }

    private static int Weight(MentionGroup group, Article article) =>
        IsInTitle(group, article) ? InTitle + group.Mentions.Count : IsBackground(group) ? group.Mentions.Count / 3 : group.Mentions.Count;

    private static bool IsBackground(MentionGroup group) => group.LexiconId is not null && Background.Value.Contains(group.LexiconId);

    private static bool IsInTitle(MentionGroup group, Article article) =>
        group.Mentions.Exists(mention => article.ZoneAt(mention.Span.Start) is { Kind: ZoneKind.Title });
}
