namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>SET</c>.</summary>
public sealed record SetClause(IReadOnlyList<SetItem> Items) : Clause;
