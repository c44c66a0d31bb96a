using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Running;

/// <summary>Within one <c>MATCH</c> no relationship is used twice.</summary>
internal static class Uniqueness
{
    /// <summary>Whether a slot (a relationship, its bare id, or a list) holds a relationship.</summary>
    public static bool Holds(Value taken, long relationship)
    {
        if (taken.List is not { } list)
        {
            return !taken.IsNull && taken.Bits == relationship;
        }

        foreach (var item in list.Items)
        {
            if (item.Bits == relationship)
            {
                return true;
            }
        }

        return false;
    }
}
