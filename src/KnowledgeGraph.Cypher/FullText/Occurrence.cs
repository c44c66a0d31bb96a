namespace KnowledgeGraph.Cypher.FullText;

/// <summary>What the presence of a clause means for a match.</summary>
internal enum Occurrence
{
    /// <summary>It adds to the score.</summary>
    Should,

    /// <summary>It must be there.</summary>
    Must,

    /// <summary>It must not be there.</summary>
    MustNot,
}
