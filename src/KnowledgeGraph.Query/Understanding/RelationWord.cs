using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>A word of a question that names a relation.</summary>
/// <param name="Predicates">The predicates it may stand for.</param>
/// <param name="Direction">How it tells which end a name is.</param>
/// <param name="Word">The word.</param>
/// <param name="Span">Where it stands in the folded question.</param>
internal sealed record RelationWord(IReadOnlyList<string> Predicates, RelationDirection Direction, string Word, Span Span);
