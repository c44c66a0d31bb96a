using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Extraction.Statements;

/// <summary>A verb of speech where it stands in a sentence's shape.</summary>
/// <param name="Span">Its place in the shape.</param>
/// <param name="Need">What it needs.</param>
internal readonly record struct SpeechVerb(Span Span, SpeechNeed Need);
