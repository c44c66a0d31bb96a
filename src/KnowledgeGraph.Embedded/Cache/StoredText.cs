using KnowledgeGraph.Cypher.Port;

namespace KnowledgeGraph.Embedded.Cache;

/// <summary>A full-text index with its tokens.</summary>
/// <param name="Id">Its number in the file.</param>
/// <param name="Rule">What was asked for.</param>
/// <param name="Labels">The tokens of its labels or types.</param>
/// <param name="Keys">The tokens of its keys, in order.</param>
internal sealed record StoredText(long Id, TextRule Rule, int[] Labels, int[] Keys)
{
    /// <summary>Whether this is what <paramref name="other"/> asks for, by another name perhaps.</summary>
    public bool IsSame(TextRule other) =>
        Rule.IsOnRelationships == other.IsOnRelationships
        && Rule.Labels.SequenceEqual(other.Labels, StringComparer.Ordinal)
        && Rule.Keys.SequenceEqual(other.Keys, StringComparer.Ordinal);

    /// <summary>Whether an element is indexed.</summary>
    public bool Covers(PropertyRow row) => row switch
    {
        NodeRow node => !Rule.IsOnRelationships && Labels.Any(node.HasLabel),
        RelationshipRow relationship => Rule.IsOnRelationships && Array.IndexOf(Labels, relationship.Record.Type) >= 0,
        _ => false,
    };
}
