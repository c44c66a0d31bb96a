namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>name(a, b)</c>, also of aggregating functions.</summary>
public sealed record FunctionCall(string Name, IReadOnlyList<Expression> Arguments, bool Distinct) : Expression;
