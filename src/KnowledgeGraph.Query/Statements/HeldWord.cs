using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Query.Statements;

/// <summary>A word of the question where a statement says it.</summary>
internal sealed record HeldWord(AskedWord Word, Span At);
