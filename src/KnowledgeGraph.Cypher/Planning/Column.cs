namespace KnowledgeGraph.Cypher.Planning;

/// <summary>A column of a result, and the slot that its values come from.</summary>
internal sealed record Column(string Name, int Slot);
