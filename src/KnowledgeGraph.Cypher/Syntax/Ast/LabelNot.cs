namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>!A</c>.</summary>
public sealed record LabelNot(LabelExpression Operand) : LabelExpression;
