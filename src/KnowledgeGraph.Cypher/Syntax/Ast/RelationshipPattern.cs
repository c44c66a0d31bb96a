namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>-[r:TYPE*1..3 {key: value}]-&gt;</c>.</summary>
public sealed record RelationshipPattern(
    Variable? Variable,
    LabelExpression? Types,
    Expression? Properties,
    Expression? Where,
    PatternDirection Direction,
    PathLength? Length) : SyntaxNode;
