namespace KnowledgeGraph.Rebuild.Fetching;

/// <summary>How a request ended. Only <see cref="Gone"/> means that the document is no more.</summary>
public enum FetchOutcome
{
    /// <summary>The document came.</summary>
    Fetched,

    /// <summary>It is as it was (304).</summary>
    NotModified,

    /// <summary>It was taken away for good (410).</summary>
    Gone,

    /// <summary>robots.txt asks not to fetch it.</summary>
    Disallowed,

    /// <summary>An error, nothing, too much, or too late.</summary>
    Failed,
}
