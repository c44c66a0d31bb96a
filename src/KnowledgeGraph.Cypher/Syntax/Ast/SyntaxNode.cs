namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>Anything in a statement that has a place.</summary>
public abstract record SyntaxNode
{
    /// <summary>Where it stands.</summary>
    public Position At { get; init; }
}
