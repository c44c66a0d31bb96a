namespace KnowledgeGraph.Cypher.Port;

/// <summary>An element that a full-text query found.</summary>
/// <param name="Element">The id of the node or relationship.</param>
/// <param name="Score">How well it fits, above 0; comparable within one query only.</param>
public readonly record struct TextMatch(long Element, double Score);
