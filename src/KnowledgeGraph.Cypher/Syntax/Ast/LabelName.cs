namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>One label or type.</summary>
public sealed record LabelName(string Name) : LabelExpression;
