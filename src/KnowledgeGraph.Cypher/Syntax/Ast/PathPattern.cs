namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>A path pattern: one node more than relationships.</summary>
public sealed record PathPattern(
    Variable? Variable,
    IReadOnlyList<NodePattern> Nodes,
    IReadOnlyList<RelationshipPattern> Relationships,
    ShortestKind Shortest) : SyntaxNode;
