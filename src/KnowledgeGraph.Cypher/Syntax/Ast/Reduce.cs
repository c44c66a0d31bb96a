namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>reduce(a = 0, x IN list | a + x)</c>.</summary>
public sealed record Reduce(Variable Accumulator, Expression Initial, Variable Element, Expression List, Expression Body) : Expression;
