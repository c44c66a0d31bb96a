namespace KnowledgeGraph.Query.Understanding;

/// <summary>How the asked time limits the stated ones.</summary>
internal enum TimeSide
{
    /// <summary>In it.</summary>
    In,

    /// <summary>Before its first day.</summary>
    Before,

    /// <summary>After its last day.</summary>
    After,

    /// <summary>From its first day on.</summary>
    Since,
}
