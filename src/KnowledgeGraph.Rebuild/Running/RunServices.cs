using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Rebuild.Running;

/// <summary>What a run needs from its surroundings.</summary>
public sealed record RunServices
{
    /// <summary>Opens the store that a sources file names, for writing.</summary>
    public required Func<string, ICypherStore> OpenStore { get; init; }

    /// <summary>The clock: of the history and of time limits, never of the graph.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Makes the handler of requests; <c>null</c> for the real network.</summary>
    public Func<HttpMessageHandler>? Network { get; init; }

    /// <summary>The program's version, for the history.</summary>
    public string? Version { get; init; }

    /// <summary>Who runs it, for the history.</summary>
    public string By { get; init; } = $"{Environment.UserName}@{Environment.MachineName}";
}
