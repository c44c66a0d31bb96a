namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>-[r:TYPE*1..3 {key: value}]-&gt;</c>.</summary>
public sealed record RelationshipPattern(
    Variable? Variable,
    LabelExpression? Types,
    Expression? Properties,
    Expression? Where,
    PatternDirection Direction,
    PathLength? Length) : SyntaxNode
{
    /// <summary>The path that stands in place of a relationship and is repeated; null for a relationship.</summary>
    public RepeatedPath? Repeated { get; init; }
}
