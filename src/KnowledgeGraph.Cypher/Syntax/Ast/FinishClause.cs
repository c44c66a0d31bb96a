namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>FINISH</c>: the end of a query without a result.</summary>
public sealed record FinishClause : Clause;
