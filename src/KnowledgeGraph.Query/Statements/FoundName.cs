using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Query.Claims;

namespace KnowledgeGraph.Query.Statements;

/// <summary>A thing of the kind asked for, where a statement names it.</summary>
internal sealed record FoundName(Span Span, ClaimEnd End);
