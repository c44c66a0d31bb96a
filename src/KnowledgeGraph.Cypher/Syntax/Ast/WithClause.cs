namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>WITH</c>.</summary>
public sealed record WithClause(Projection Projection, Expression? Where) : Clause;
