namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>A key of <c>ORDER BY</c>.</summary>
public sealed record SortItem(Expression Expression, bool Descending) : SyntaxNode;
