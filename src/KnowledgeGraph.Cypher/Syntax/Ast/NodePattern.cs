namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>(n:Label {key: value})</c>.</summary>
public sealed record NodePattern(Variable? Variable, LabelExpression? Labels, Expression? Properties, Expression? Where) : SyntaxNode;
