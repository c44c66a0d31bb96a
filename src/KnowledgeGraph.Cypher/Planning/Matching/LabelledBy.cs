namespace KnowledgeGraph.Cypher.Planning.Matching;

/// <summary>A label that a node must have, and the condition that says so.</summary>
internal sealed record LabelledBy(string Label, Condition Condition);
