namespace KnowledgeGraph.Cypher.Port;

/// <summary>Which relationships of a node are meant.</summary>
public enum Direction
{
    /// <summary>Those that leave it.</summary>
    Outgoing,

    /// <summary>Those that enter it.</summary>
    Incoming,
}
