namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>REMOVE</c>.</summary>
public sealed record RemoveClause(IReadOnlyList<RemoveItem> Items) : Clause;
