namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>n:A|B</c> as a predicate.</summary>
public sealed record LabelTest(Expression Operand, LabelExpression Labels) : Expression;
