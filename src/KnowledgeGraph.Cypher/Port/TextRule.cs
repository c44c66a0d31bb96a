namespace KnowledgeGraph.Cypher.Port;

/// <summary>A full-text index: elements that have one of the labels (or types), found by the words in some of their properties.</summary>
/// <param name="Name">Its name; unique among all indexes and constraints of the graph.</param>
/// <param name="IsOnRelationships">Whether relationships are indexed, not nodes.</param>
/// <param name="Labels">Labels of nodes, or types of relationships, by name: an element needs one of them.</param>
/// <param name="Keys">The property keys, by name; strings and lists of strings are indexed.</param>
public sealed record TextRule(string Name, bool IsOnRelationships, IReadOnlyList<string> Labels, IReadOnlyList<string> Keys);
