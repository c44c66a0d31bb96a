namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>A query: parts joined by <c>UNION</c>.</summary>
/// <param name="Parts">The parts, at least one.</param>
/// <param name="UnionAll">For each part after the first, whether duplicates stay.</param>
public sealed record Query(IReadOnlyList<SingleQuery> Parts, IReadOnlyList<bool> UnionAll) : SyntaxNode;
