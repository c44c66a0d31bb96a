namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>A target of <c>REMOVE</c>: a property, or labels.</summary>
/// <param name="Target">The node or relationship.</param>
/// <param name="Key">The property, or null.</param>
/// <param name="Labels">The labels, names and computed names, or null.</param>
public sealed record RemoveItem(Expression Target, string? Key, IReadOnlyList<LabelExpression>? Labels) : SyntaxNode
{
    /// <summary>The property of <c>n[key]</c>, whose key is computed; null otherwise.</summary>
    public Expression? ComputedKey { get; init; }
}
