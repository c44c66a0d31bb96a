namespace KnowledgeGraph.Cypher;

/// <summary>What one statement may use before it is stopped with <see cref="Errors.ErrorClass.LimitExceeded"/>; null is no limit.</summary>
/// <remarks>Protects a service from a question that would never end. What a stopped statement wrote is rolled back with its transaction.</remarks>
public sealed record CypherLimits
{
    /// <summary>No limits.</summary>
    public static CypherLimits None { get; } = new();

    /// <summary>How long it may run, the reading of its rows included. Looked at every thousand rows of work.</summary>
    public TimeSpan? Time { get; init; }

    /// <summary>How many rows it may return.</summary>
    public long? Rows { get; init; }

    /// <summary>
    /// By how many bytes the program's managed memory may grow while it runs. Other work in the same process counts too, so
    /// leave room for it.
    /// </summary>
    public long? Memory { get; init; }
}
