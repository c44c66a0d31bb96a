using KnowledgeGraph.Cypher.Port;

namespace KnowledgeGraph.Embedded.Cache;

/// <summary>An index or constraint with its tokens.</summary>
/// <param name="Id">Its number in the file.</param>
/// <param name="Rule">What was asked for.</param>
/// <param name="Label">The label's token.</param>
/// <param name="Keys">The keys' tokens, in order.</param>
internal sealed record StoredRule(long Id, SchemaRule Rule, int Label, int[] Keys)
{
    public bool Covers(int key) => Array.IndexOf(Keys, key) >= 0;

    /// <summary>Whether this is what <paramref name="other"/> asks for, by another name perhaps.</summary>
    public bool IsSame(SchemaRule other) =>
        Rule.IsUnique == other.IsUnique
        && string.Equals(Rule.Label, other.Label, StringComparison.Ordinal)
        && Rule.Keys.SequenceEqual(other.Keys, StringComparer.Ordinal);
}
