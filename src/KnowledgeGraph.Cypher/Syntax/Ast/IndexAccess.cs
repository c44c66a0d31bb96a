namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>target[index]</c>.</summary>
public sealed record IndexAccess(Expression Target, Expression Index) : Expression;
