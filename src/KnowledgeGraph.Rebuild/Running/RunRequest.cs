namespace KnowledgeGraph.Rebuild.Running;

/// <summary>What a run was asked for.</summary>
public sealed record RunRequest
{
    /// <summary>Who asks, as the history names it: <c>build</c> or <c>schedule</c>.</summary>
    public string Kind { get; init; } = "build";

    /// <summary>Whether a person said that the graph may lose more than the set share.</summary>
    public bool MayShrink { get; init; }

    /// <summary>Whether one unreadable document fails the run.</summary>
    public bool Strict { get; init; }

    /// <summary>How many articles are worked on at a time.</summary>
    public int Threads { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 64);

    /// <summary>How long to wait while another run has the store.</summary>
    /// <value>One hour.</value>
    public TimeSpan Patience { get; init; } = TimeSpan.FromHours(1);
}
