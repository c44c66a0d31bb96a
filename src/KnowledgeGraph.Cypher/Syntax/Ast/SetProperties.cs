namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>n = map</c>, or <c>n += map</c> when <paramref name="Merge"/>.</summary>
public sealed record SetProperties(Variable Target, Expression Value, bool Merge) : SetItem
{
    /// <inheritdoc/>
    public override Expression? Assigned => Value;
}
