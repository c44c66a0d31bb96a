using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>How a graph changes from one run to the next; every list in ordinal order of id.</summary>
public sealed record GraphChange
{
    /// <summary>Nodes that were not there.</summary>
    public required IReadOnlyList<GraphNode> NewNodes { get; init; }

    /// <summary>Nodes that differ, as they are now, with the labels they had.</summary>
    public required IReadOnlyList<(GraphNode Node, IReadOnlyList<string> Before)> ChangedNodes { get; init; }

    /// <summary>The ids of nodes that go.</summary>
    public required IReadOnlyList<string> OldNodes { get; init; }

    /// <summary>Relationships that were not there.</summary>
    public required IReadOnlyList<GraphEdge> NewEdges { get; init; }

    /// <summary>Relationships whose properties differ, as they are now.</summary>
    public required IReadOnlyList<GraphEdge> ChangedEdges { get; init; }

    /// <summary>Relationships that go; without properties.</summary>
    public required IReadOnlyList<GraphEdge> OldEdges { get; init; }

    /// <summary>The digest of the graph as it is now.</summary>
    public required string Digest { get; init; }

    /// <summary>How much the graph holds now.</summary>
    public required GraphCounts Counts { get; init; }

    /// <summary>Articles that were resolved again, whether or not anything came out differently.</summary>
    public required int Resolved { get; init; }

    /// <summary>Decisions of people that met nothing or could not be carried out; each names file and line.</summary>
    public required IReadOnlyList<string> LedgerNotes { get; init; }

    /// <summary>Whether nothing changes.</summary>
    public bool IsEmpty => NewNodes.Count + ChangedNodes.Count + OldNodes.Count + NewEdges.Count + ChangedEdges.Count + OldEdges.Count == 0;
}
