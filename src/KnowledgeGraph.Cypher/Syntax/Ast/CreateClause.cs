namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>CREATE</c>.</summary>
public sealed record CreateClause(IReadOnlyList<PathPattern> Patterns) : Clause;
