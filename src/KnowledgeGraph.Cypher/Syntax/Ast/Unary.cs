namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>An operator before its operand.</summary>
public sealed record Unary(UnaryOperator Operator, Expression Operand) : Expression;
