using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Query.Statements;

/// <summary>A name of a question that a statement must name.</summary>
/// <param name="Span">Where it stands in the folded question; empty for one from the question before.</param>
/// <param name="Surfaces">The ways to write it, as names are looked up.</param>
/// <param name="Ids">What it may stand for; empty for a name that the graph does not have.</param>
/// <param name="Labels">The labels of that.</param>
internal sealed record AskedName(Span Span, IReadOnlyList<string> Surfaces, IReadOnlyList<string> Ids, IReadOnlyList<string> Labels);
