namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>n {.name, .*, total: 1, other}</c>.</summary>
public sealed record MapProjection(Expression Subject, IReadOnlyList<MapProjectionItem> Items) : Expression;
