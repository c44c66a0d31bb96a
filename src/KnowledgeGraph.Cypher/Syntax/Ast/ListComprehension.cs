namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>[x IN list WHERE … | …]</c>.</summary>
public sealed record ListComprehension(Variable Element, Expression List, Expression? Where, Expression? Projection) : Expression;
