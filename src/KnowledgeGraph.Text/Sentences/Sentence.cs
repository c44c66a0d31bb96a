using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Text.Sentences;

/// <summary>A sentence, inside one zone.</summary>
/// <param name="Index">Its place among the article's sentences, from 0.</param>
/// <param name="Span">Its original span, closing quotes included, without white space at its ends.</param>
/// <param name="Zone">The kind of its zone.</param>
public readonly record struct Sentence(int Index, Span Span, ZoneKind Zone);
