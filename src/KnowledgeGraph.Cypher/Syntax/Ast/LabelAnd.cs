namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>A&amp;B</c>, and <c>:A:B</c> on nodes.</summary>
public sealed record LabelAnd(LabelExpression Left, LabelExpression Right) : LabelExpression
{
    /// <summary>Whether a colon joins them, as in <c>:A:B</c>.</summary>
    public bool ByColon { get; init; }
}
