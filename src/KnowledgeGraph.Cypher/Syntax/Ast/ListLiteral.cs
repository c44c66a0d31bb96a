namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>[a, b]</c>.</summary>
public sealed record ListLiteral(IReadOnlyList<Expression> Items) : Expression;
