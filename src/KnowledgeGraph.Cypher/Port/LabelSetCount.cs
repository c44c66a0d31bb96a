namespace KnowledgeGraph.Cypher.Port;

/// <summary>How many nodes have exactly these labels.</summary>
/// <param name="Labels">Tokens, ascending; empty for nodes without labels.</param>
/// <param name="Count">How many nodes; above 0.</param>
public readonly record struct LabelSetCount(int[] Labels, long Count);
