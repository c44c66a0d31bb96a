namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>MATCH</c>.</summary>
public sealed record MatchClause(bool Optional, IReadOnlyList<PathPattern> Patterns, Expression? Where) : Clause;
