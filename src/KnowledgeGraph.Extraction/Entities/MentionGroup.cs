using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>Mentions that are taken for one entity, while they are being put together.</summary>
internal sealed class MentionGroup(EntityType type, string? lexiconId, string key)
{
    private HashSet<string>? _stems;

    public EntityType Type { get; } = type;

    public string? LexiconId { get; private set; } = lexiconId;

    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal) { key };

    /// <summary>The keys without the words that only say what they are; read anew after each merge.</summary>
    public HashSet<string> Stems => _stems ??= Keys.Select(one => NameKeys.Stem(Type, one)).ToHashSet(StringComparer.Ordinal);

    public List<Mention> Mentions { get; } = [];

    public SortedSet<string> Because { get; } = new(StringComparer.Ordinal);

    public int First => Mentions.Min(mention => mention.Span.Start);

    public void Take(MentionGroup other, string because)
    {
        _stems = null;
        LexiconId ??= other.LexiconId;
        Keys.UnionWith(other.Keys);
        Mentions.AddRange(other.Mentions);
        Because.UnionWith(other.Because);
        Because.Add(because);
    }
}
