namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>EXISTS { }</c>, <c>COUNT { }</c>, <c>COLLECT { }</c>.</summary>
public sealed record SubqueryExpression(SubqueryKind Kind, Query Query) : Expression;
