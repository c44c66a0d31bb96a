using KnowledgeGraph.Embedded.Cache;
using KnowledgeGraph.Embedded.Encoding;

namespace KnowledgeGraph.Embedded.Graph;

/// <summary>The key under which a rule's index holds a node.</summary>
internal static class RuleKey
{
    /// <summary>Writes the key; <c>false</c> when the index does not hold the node.</summary>
    public static bool TryWrite(ByteWriter key, StoredRule rule, NodeRow? row)
    {
        key.Clear();
        if (row is null)
        {
            return false;
        }

        foreach (var property in rule.Keys)
        {
            if (!IndexKey.TryWrite(key, row.Get(property)))
            {
                return false;
            }
        }

        IndexKey.Bound(key);
        return true;
    }
}
