namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>target.key = value</c>.</summary>
public sealed record SetProperty(Expression Target, string Key, Expression Value) : SetItem
{
    /// <inheritdoc/>
    public override Expression? Assigned => Value;
}
