using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Extraction.Recognition.Corpora;

/// <summary>A name that a person marked.</summary>
/// <param name="Span">Where, in UTF-16 units of its sentence.</param>
/// <param name="Type">The type as the file writes it.</param>
public readonly record struct AnnotatedName(Span Span, string Type);
