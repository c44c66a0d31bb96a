namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>An assignment of <c>SET</c>.</summary>
public abstract record SetItem : SyntaxNode
{
    /// <summary>What is assigned; null for labels.</summary>
    public virtual Expression? Assigned => null;
}
