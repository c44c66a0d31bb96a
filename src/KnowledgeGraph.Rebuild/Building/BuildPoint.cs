namespace KnowledgeGraph.Rebuild.Building;

/// <summary>How far a build has come: where a test may end the process.</summary>
internal enum BuildPoint
{
    /// <summary>Some local results are in the file of remembered results.</summary>
    Extracting,

    /// <summary>All sources are read and all local results kept.</summary>
    Collected,

    /// <summary>The corpus stage is done; nothing is written to the store.</summary>
    Resolved,

    /// <summary>The store has committed; what is remembered has not.</summary>
    Written,

    /// <summary>What is remembered fits the store.</summary>
    Remembered,
}
