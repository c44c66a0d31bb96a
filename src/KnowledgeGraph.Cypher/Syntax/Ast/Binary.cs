namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>An operator between two operands.</summary>
public sealed record Binary(BinaryOperator Operator, Expression Left, Expression Right) : Expression;
