namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>{a: 1}</c>.</summary>
public sealed record MapLiteral(IReadOnlyList<string> Keys, IReadOnlyList<Expression> Values) : Expression;
