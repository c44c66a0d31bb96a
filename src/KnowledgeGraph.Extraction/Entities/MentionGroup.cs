using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>Mentions that are taken for one entity, while they are being put together.</summary>
internal sealed class MentionGroup(EntityType type, string? lexiconId, string key)
{
    public EntityType Type { get; } = type;

    public string? LexiconId { get; private set; } = lexiconId;

    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal) { key };

    public List<Mention> Mentions { get; } = [];

    public SortedSet<string> Because { get; } = new(StringComparer.Ordinal);

    public int First => Mentions.Min(mention => mention.Span.Start);

    public void Take(MentionGroup other, string because)
    {
        LexiconId ??= other.LexiconId;
        Keys.UnionWith(other.Keys);
        Mentions.AddRange(other.Mentions);
        Because.UnionWith(other.Because);
        Because.Add(because);
    }
}
