namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>[OPTIONAL] CALL (x) { … }</c>.</summary>
public sealed record CallSubqueryClause(Query Query, IReadOnlyList<Variable>? Imports, bool ImportAll, bool Optional) : Clause;
