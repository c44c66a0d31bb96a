namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>FOREACH</c>.</summary>
public sealed record ForeachClause(Variable Element, Expression List, IReadOnlyList<Clause> Body) : Clause;
