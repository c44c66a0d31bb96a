namespace KnowledgeGraph.Core.Ontology;

/// <summary>A relationship type and the labels its ends must have, any of each.</summary>
/// <param name="Type">The type.</param>
/// <param name="From">Labels of the node it leaves.</param>
/// <param name="To">Labels of the node it enters.</param>
/// <param name="IsSymmetric">Whether the ends may stand either way round.</param>
public sealed record RelationshipRule(string Type, IReadOnlyList<string> From, IReadOnlyList<string> To, bool IsSymmetric);
