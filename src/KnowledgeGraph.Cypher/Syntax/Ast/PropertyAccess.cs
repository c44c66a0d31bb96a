namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>target.key</c>.</summary>
public sealed record PropertyAccess(Expression Target, string Key) : Expression;
