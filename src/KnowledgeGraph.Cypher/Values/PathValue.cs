namespace KnowledgeGraph.Cypher.Values;

/// <summary>A walk through the graph: one node more than relationships.</summary>
public sealed class PathValue(long[] nodes, RelationshipReference[] relationships)
{
    /// <summary>The nodes' ids, in order of travel.</summary>
    public long[] Nodes { get; } = nodes;

    /// <summary>The relationships, in order of travel.</summary>
    public RelationshipReference[] Relationships { get; } = relationships;
}
