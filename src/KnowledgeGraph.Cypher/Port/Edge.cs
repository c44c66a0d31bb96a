namespace KnowledgeGraph.Cypher.Port;

/// <summary>One relationship as seen from a node.</summary>
/// <param name="Relationship">The relationship's id.</param>
/// <param name="Other">The node at the other end; the node itself for a loop.</param>
/// <param name="Type">The token of its type.</param>
public readonly record struct Edge(long Relationship, long Other, int Type);
