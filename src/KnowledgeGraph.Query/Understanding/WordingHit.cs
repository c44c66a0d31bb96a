using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>A wording in a question.</summary>
internal sealed record WordingHit(Span Span, Wording Wording);
