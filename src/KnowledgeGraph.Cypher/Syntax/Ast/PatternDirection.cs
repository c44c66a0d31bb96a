namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>The way a relationship points in a pattern, read from left to right.</summary>
public enum PatternDirection
{
    /// <summary><c>--&gt;</c>.</summary>
    Right,

    /// <summary><c>&lt;--</c>.</summary>
    Left,

    /// <summary><c>--</c>.</summary>
    Either,
}
