namespace KnowledgeGraph.Conformance.Questions;

/// <summary>Where an article states something: a span of the file in code points, or a short quote.</summary>
public sealed record CatalogueEvidence(string Article, int? Start, int? End, string? Quote);
