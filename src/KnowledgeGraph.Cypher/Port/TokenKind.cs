namespace KnowledgeGraph.Cypher.Port;

/// <summary>The three name spaces of a graph.</summary>
public enum TokenKind
{
    /// <summary>Node labels.</summary>
    Label,

    /// <summary>Relationship types.</summary>
    Type,

    /// <summary>Property keys.</summary>
    Key,
}
