using KnowledgeGraph.Rebuild.Running;
using KnowledgeGraph.Rebuild.Sources;

namespace KnowledgeGraph.Service.Scheduling;

/// <summary>What a scheduler is started with.</summary>
public sealed record ScheduleOptions
{
    /// <summary>The sources file; it is read again before every run.</summary>
    public required SourcesFile File { get; init; }

    /// <summary>The surroundings of its runs.</summary>
    public required RunServices Services { get; init; }

    /// <summary>How long a run may go on once the service is asked to stop, before it is abandoned without a trace in the graph.</summary>
    /// <value>20 seconds.</value>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How many articles are worked on at a time.</summary>
    public int Threads { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 64);
}
