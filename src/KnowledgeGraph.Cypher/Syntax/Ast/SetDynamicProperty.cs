namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>n[key] = value</c>: the key is computed.</summary>
public sealed record SetDynamicProperty(Expression Target, Expression Key, Expression Value) : SetItem
{
    /// <inheritdoc/>
    public override Expression? Assigned => Value;
}
