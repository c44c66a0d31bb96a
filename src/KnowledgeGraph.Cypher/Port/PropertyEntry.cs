using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Port;

/// <summary>A property: its key's token and its value, never null.</summary>
public readonly record struct PropertyEntry(int Key, Value Value);
