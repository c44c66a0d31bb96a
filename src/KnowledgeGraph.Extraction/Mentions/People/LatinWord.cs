using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Extraction.Mentions.People;

/// <summary>A Latin word of a text and how it is written.</summary>
/// <param name="Span">Where, in the folded text.</param>
/// <param name="Form">How it is written.</param>
internal readonly record struct LatinWord(Span Span, LatinForm Form);
