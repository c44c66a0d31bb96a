namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary><c>CALL procedure(…) YIELD …</c>; <c>Arguments</c> is null where the parentheses are missing.</summary>
public sealed record CallClause(string Procedure, IReadOnlyList<Expression>? Arguments, IReadOnlyList<YieldItem>? Yields, bool YieldAll, Expression? Where, bool Standalone) : Clause
{
    /// <summary>Whether a row without results stays, with nulls.</summary>
    public bool Optional { get; init; }
}
