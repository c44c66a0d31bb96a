namespace KnowledgeGraph.Rebuild.Sources;

/// <summary>What a source may take. Whatever exceeds a limit is cut off and reported; the other sources go on.</summary>
public sealed record SourceLimits
{
    /// <summary>The largest document, in bytes.</summary>
    /// <value>32 MiB.</value>
    public long Document { get; init; } = 32L << 20;

    /// <summary>The most that one source may deliver in a run, in bytes.</summary>
    /// <value>512 MiB.</value>
    public long Source { get; init; } = 512L << 20;

    /// <summary>The most documents of one source that a run fetches.</summary>
    /// <value>2,000. What is left is fetched by the next runs.</value>
    public int Documents { get; init; } = 2000;

    /// <summary>How long one answer may take, from asking to its last byte.</summary>
    /// <value>30 seconds.</value>
    public TimeSpan DocumentTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one source may take.</summary>
    /// <value>15 minutes.</value>
    public TimeSpan SourceTime { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How often a request that failed for a passing reason is repeated.</summary>
    /// <value>2.</value>
    public int Retries { get; init; } = 2;

    /// <summary>The pause before the first repetition; each further one is twice as long, and an answer's Retry-After is kept.</summary>
    /// <value>1 second.</value>
    public TimeSpan RetryPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The pause between two requests to one host.</summary>
    /// <value>Half a second; a longer <c>Crawl-delay</c> of robots.txt is kept, up to 30 seconds.</value>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(0.5);
}
