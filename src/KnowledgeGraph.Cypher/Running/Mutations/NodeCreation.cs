namespace KnowledgeGraph.Cypher.Running.Mutations;

/// <summary>A node to be made.</summary>
internal sealed record NodeCreation(int Slot, LabelSource Labels, PropertySource? Properties);
