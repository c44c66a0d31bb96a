namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>IS [NOT] NULL</c>.</summary>
public sealed record IsNullTest(Expression Operand, bool Negated) : Expression;
