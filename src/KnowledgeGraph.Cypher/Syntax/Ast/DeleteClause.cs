namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>[DETACH] DELETE</c>.</summary>
public sealed record DeleteClause(IReadOnlyList<Expression> Targets, bool Detach) : Clause;
