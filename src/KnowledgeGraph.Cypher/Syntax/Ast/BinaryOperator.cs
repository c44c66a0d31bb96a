namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>Operators between two operands.</summary>
public enum BinaryOperator
{
    /// <summary><c>OR</c>.</summary>
    Or,

    /// <summary><c>XOR</c>.</summary>
    Xor,

    /// <summary><c>AND</c>.</summary>
    And,

    /// <summary><c>=</c>.</summary>
    Equal,

    /// <summary><c>&lt;&gt;</c>.</summary>
    NotEqual,

    /// <summary><c>&lt;</c>.</summary>
    Less,

    /// <summary><c>&lt;=</c>.</summary>
    LessOrEqual,

    /// <summary><c>&gt;</c>.</summary>
    Greater,

    /// <summary><c>&gt;=</c>.</summary>
    GreaterOrEqual,

    /// <summary><c>+</c>.</summary>
    Add,

    /// <summary><c>||</c>, of two strings or two lists.</summary>
    Concatenate,

    /// <summary><c>-</c>.</summary>
    Subtract,

    /// <summary><c>*</c>.</summary>
    Multiply,

    /// <summary><c>/</c>.</summary>
    Divide,

    /// <summary><c>%</c>.</summary>
    Modulo,

    /// <summary><c>^</c>.</summary>
    Power,

    /// <summary><c>IN</c>.</summary>
    In,

    /// <summary><c>STARTS WITH</c>.</summary>
    StartsWith,

    /// <summary><c>ENDS WITH</c>.</summary>
    EndsWith,

    /// <summary><c>CONTAINS</c>.</summary>
    Contains,

    /// <summary><c>=~</c>.</summary>
    Matches,
}
