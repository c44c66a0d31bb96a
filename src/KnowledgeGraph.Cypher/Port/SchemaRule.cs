namespace KnowledgeGraph.Cypher.Port;

/// <summary>An index, or a uniqueness constraint with the index that backs it.</summary>
/// <param name="Name">Its name, unique in the graph.</param>
/// <param name="Label">The label of the nodes it covers, by name.</param>
/// <param name="Keys">The property keys, by name, in order.</param>
/// <param name="IsUnique">Whether two nodes with the label may not share the values.</param>
public sealed record SchemaRule(string Name, string Label, IReadOnlyList<string> Keys, bool IsUnique);
