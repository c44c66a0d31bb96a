namespace KnowledgeGraph.Core.Graph;

/// <summary>A walk through the graph: one node more than relationships, in order of travel.</summary>
public sealed record GraphPath(IReadOnlyList<Node> Nodes, IReadOnlyList<Relationship> Relationships);
