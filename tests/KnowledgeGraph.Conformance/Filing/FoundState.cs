namespace KnowledgeGraph.Conformance.Filing;

/// <summary>A row that the product found in a passage, with every name of its subject.</summary>
/// <param name="State">The row; its regime and batch as the claim has them.</param>
/// <param name="SubjectNames">The subject's name and aliases.</param>
public sealed record FoundState(FilingState State, IReadOnlyList<string> SubjectNames);
