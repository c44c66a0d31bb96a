namespace KnowledgeGraph.Cypher.Planning.Matching;

/// <summary>A node of a pattern: one variable, however often it is written.</summary>
internal sealed record GraphNode(string Name, int Slot);
