namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>A&amp;B</c>, and <c>:A:B</c> on nodes.</summary>
public sealed record LabelAnd(LabelExpression Left, LabelExpression Right) : LabelExpression;
