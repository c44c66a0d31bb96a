namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>all(x IN list WHERE …)</c> and its kin.</summary>
public sealed record Quantifier(QuantifierKind Kind, Variable Element, Expression List, Expression Predicate) : Expression;
