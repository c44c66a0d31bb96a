namespace KnowledgeGraph.Cypher.Port;

/// <summary>What never changes about a relationship.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Start">The node it leaves.</param>
/// <param name="End">The node it enters.</param>
/// <param name="Type">The token of its type.</param>
public readonly record struct RelationshipRecord(long Id, long Start, long End, int Type);
