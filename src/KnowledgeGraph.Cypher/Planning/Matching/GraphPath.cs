namespace KnowledgeGraph.Cypher.Planning.Matching;

/// <summary>A named path of a pattern.</summary>
internal sealed record GraphPath(string Name, int Slot, GraphNode Start, IReadOnlyList<GraphRelationship> Relationships)
{
    public bool IsPlanned { get; set; }
}
