using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Storage.Delta;

/// <summary>What has to be written so that a store holds a graph; every list in ordinal order of id.</summary>
public sealed record GraphDelta
{
    /// <summary>Nodes that the store lacks.</summary>
    public IReadOnlyList<GraphNode> NewNodes { get; init; } = [];

    /// <summary>Nodes that differ.</summary>
    public IReadOnlyList<NodeChange> ChangedNodes { get; init; } = [];

    /// <summary>The ids of nodes that go; text for ours, anything for what a person put under our label.</summary>
    public IReadOnlyList<object> OldNodes { get; init; } = [];

    /// <summary>How many nodes carry the marker label without any id; they go as well.</summary>
    public int Nameless { get; init; }

    /// <summary>Relationships that the store lacks.</summary>
    public IReadOnlyList<GraphEdge> NewEdges { get; init; } = [];

    /// <summary>Relationships whose properties differ.</summary>
    public IReadOnlyList<EdgeChange> ChangedEdges { get; init; } = [];

    /// <summary>Relationships that go, as they are; also those that go with a node.</summary>
    public IReadOnlyList<GraphEdge> OldEdges { get; init; } = [];

    /// <summary>How many nodes and relationships are made or changed.</summary>
    public int Written => NewNodes.Count + ChangedNodes.Count + NewEdges.Count + ChangedEdges.Count;

    /// <summary>How many nodes and relationships go.</summary>
    public int Removed => OldNodes.Count + Nameless + OldEdges.Count;

    /// <summary>Whether the store holds the graph already.</summary>
    public bool IsEmpty => Written == 0 && Removed == 0;
}
