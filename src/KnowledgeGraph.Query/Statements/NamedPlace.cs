using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Query.Claims;

namespace KnowledgeGraph.Query.Statements;

/// <summary>A name in the words of a statement.</summary>
/// <param name="Span">Where it stands in the folded words.</param>
/// <param name="Ends">What it stands for in that article; several where the article leaves that open.</param>
internal sealed record NamedPlace(Span Span, IReadOnlyList<ClaimEnd> Ends);
