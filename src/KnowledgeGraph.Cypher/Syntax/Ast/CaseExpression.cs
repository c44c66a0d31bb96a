namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>CASE … END</c>; <c>Whens</c> and <c>Thens</c> are parallel.</summary>
public sealed record CaseExpression(Expression? Subject, IReadOnlyList<Expression> Whens, IReadOnlyList<Expression> Thens, Expression? Otherwise) : Expression;
