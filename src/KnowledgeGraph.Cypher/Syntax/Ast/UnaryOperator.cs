namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>Operators before their operand.</summary>
public enum UnaryOperator
{
    /// <summary><c>NOT</c>.</summary>
    Not,

    /// <summary><c>-</c>.</summary>
    Minus,

    /// <summary><c>+</c>.</summary>
    Plus,
}
