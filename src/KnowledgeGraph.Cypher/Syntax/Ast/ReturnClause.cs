namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>RETURN</c>.</summary>
public sealed record ReturnClause(Projection Projection) : Clause;
