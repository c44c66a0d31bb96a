namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>A|B</c>.</summary>
public sealed record LabelOr(LabelExpression Left, LabelExpression Right) : LabelExpression;
