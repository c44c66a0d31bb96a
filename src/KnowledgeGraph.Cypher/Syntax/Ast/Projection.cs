namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>The body of <c>WITH</c> and <c>RETURN</c>.</summary>
/// <param name="Distinct">Whether equal rows are given once.</param>
/// <param name="Star">Whether all variables are taken, beside <paramref name="Items"/>.</param>
/// <param name="Items">The columns.</param>
/// <param name="OrderBy">The sort keys.</param>
/// <param name="Skip">How many rows to leave out.</param>
/// <param name="Limit">How many rows to give at most.</param>
public sealed record Projection(
    bool Distinct,
    bool Star,
    IReadOnlyList<ProjectionItem> Items,
    IReadOnlyList<SortItem> OrderBy,
    Expression? Skip,
    Expression? Limit) : SyntaxNode;
