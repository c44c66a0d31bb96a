namespace KnowledgeGraph.Rebuild.History;

/// <summary>How a run ended.</summary>
public enum RunOutcome
{
    /// <summary>It has begun, and whoever began it is still at it or was cut off.</summary>
    Running,

    /// <summary>It was cut off: its process ended, or its machine stopped, before it could say how it went. The store holds what it held, or all of it.</summary>
    CutOff,

    /// <summary>Everything was read and built.</summary>
    Done,

    /// <summary>The graph was built; something could not be read and stayed as it was.</summary>
    Partial,

    /// <summary>It would have removed too much; nothing was written, a person has to look.</summary>
    Refused,

    /// <summary>It was asked to stop; nothing was written.</summary>
    Stopped,

    /// <summary>Nothing was built; the store is as it was.</summary>
    Failed,
}
