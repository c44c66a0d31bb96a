namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>UNWIND</c>.</summary>
public sealed record UnwindClause(Expression List, Variable Element) : Clause;
