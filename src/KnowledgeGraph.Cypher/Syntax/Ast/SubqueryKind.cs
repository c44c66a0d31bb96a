namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>What a subquery in an expression gives.</summary>
public enum SubqueryKind
{
    /// <summary>Whether it has rows.</summary>
    Exists,

    /// <summary>How many rows it has.</summary>
    Count,

    /// <summary>The list of its one column.</summary>
    Collect,
}
