using KnowledgeGraph.Rebuild.Running;
using Newtonsoft.Json;

namespace KnowledgeGraph.Rebuild.History;

/// <summary>What is known of one run.</summary>
public sealed record RunRecord
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    /// <summary>1 for the first run of a state folder, and so on.</summary>
    public required int Number { get; init; }

    /// <summary>What it was: <c>build</c>, <c>schedule</c>, <c>undo</c>, <c>remove</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Who ran it: user and machine.</summary>
    public required string By { get; init; }

    /// <summary>The process.</summary>
    public int Process { get; init; }

    /// <summary>The program's version.</summary>
    public string? Version { get; init; }

    /// <summary>Where its graph went, as the sources file names it; <c>null</c> in histories of earlier programs.</summary>
    public string? Store { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset Began { get; init; }

    /// <summary>When it ended, else <c>null</c>.</summary>
    public DateTimeOffset? Ended { get; init; }

    /// <summary>How it ended.</summary>
    public RunOutcome Outcome { get; init; }

    /// <summary>Why it failed or was refused, else <c>null</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>For an undo, the number of the run that was undone.</summary>
    public int? Undid { get; init; }

    /// <summary>The graph's digest before, as the runs know it.</summary>
    public string? DigestBefore { get; init; }

    /// <summary>The graph's digest after.</summary>
    public string? Digest { get; init; }

    /// <summary>The archived snapshot of what was read before, or <c>null</c> for none.</summary>
    public string? SnapshotBefore { get; init; }

    /// <summary>The archived snapshot of what was read.</summary>
    public string? Snapshot { get; init; }

    /// <summary>Articles in the graph.</summary>
    public int Articles { get; init; }

    /// <summary>Claims in the graph.</summary>
    public int Claims { get; init; }

    /// <summary>Nodes and relationships written.</summary>
    public long Written { get; init; }

    /// <summary>Nodes and relationships removed.</summary>
    public long Removed { get; init; }

    /// <summary>What became of the articles.</summary>
    public ArticleChanges Changes { get; init; } = ArticleChanges.None;

    /// <summary>What each source gave.</summary>
    public IReadOnlyList<SourceRecord> Sources { get; init; } = [];

    /// <summary>What could not be read or reached.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Whether it read the sources and built: then a scheduled run of that time need not do so again.</summary>
    [JsonIgnore]
    public bool HasBuiltSources => Outcome is RunOutcome.Done or RunOutcome.Partial && Undid is null && !Kind.Equals(RemoveRun.Kind, StringComparison.Ordinal);

    /// <summary>How long it took, once it has ended; none where the clock was set back meanwhile.</summary>
    public TimeSpan? Duration => Ended - Began is { } time ? time > TimeSpan.Zero ? time : TimeSpan.Zero : null;

    /// <summary>Whether it read the sources and built since a moment. One that began later than now was begun under a wrong clock and stands for nothing.</summary>
    /// <param name="since">The moment.</param>
    /// <param name="now">The time, give or take what clocks of machines differ by.</param>
    public bool HasBuiltSince(DateTimeOffset since, DateTimeOffset now) => HasBuiltSources && Began >= since && Began <= now + ClockSkew;
}
