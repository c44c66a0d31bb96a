using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Statements;

/// <summary>Words that the article gives to somebody else.</summary>
/// <param name="Words">Where they stand.</param>
/// <param name="Speaker">Who says them, at the mention that tells so.</param>
/// <param name="IsVerbatim">Whether they are quoted word for word.</param>
internal sealed record Speech(Span Words, Item Speaker, bool IsVerbatim);
