namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>Quantifiers over lists.</summary>
public enum QuantifierKind
{
    /// <summary>Every element.</summary>
    All,

    /// <summary>At least one element.</summary>
    Any,

    /// <summary>No element.</summary>
    None,

    /// <summary>Exactly one element.</summary>
    Single,
}
