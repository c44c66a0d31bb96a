namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>x IS [NOT] :: INTEGER</c>.</summary>
public sealed record TypeTest(Expression Operand, TypeName Type, bool Negated) : Expression;
