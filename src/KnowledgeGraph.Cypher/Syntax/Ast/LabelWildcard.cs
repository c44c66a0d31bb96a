namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>%</c>: any.</summary>
public sealed record LabelWildcard : LabelExpression;
