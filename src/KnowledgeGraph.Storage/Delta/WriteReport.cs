using KnowledgeGraph.Storage.Ownership;

namespace KnowledgeGraph.Storage.Delta;

/// <summary>What one build did to a store.</summary>
/// <param name="NodesWritten">Nodes made or changed.</param>
/// <param name="RelationshipsWritten">Relationships made or changed.</param>
/// <param name="NodesRemoved">Nodes that went.</param>
/// <param name="RelationshipsRemoved">Relationships that went.</param>
/// <param name="Digest">The digest of the graph that the store now holds.</param>
/// <param name="Generation">How many builds have changed the store.</param>
public sealed record WriteReport(
    int NodesWritten,
    int RelationshipsWritten,
    int NodesRemoved,
    int RelationshipsRemoved,
    string Digest,
    long Generation)
{
    /// <summary>What a difference was, and what became of it.</summary>
    public static WriteReport Of(GraphDelta delta, IReadOnlyList<KeptNode> kept, string digest, Generation generation) => new(
        delta.NewNodes.Count + delta.ChangedNodes.Count,
        delta.NewEdges.Count + delta.ChangedEdges.Count,
        delta.OldNodes.Count + delta.Nameless,
        delta.OldEdges.Count,
        digest,
        generation.Number)
    {
        Kept = kept,
        Delta = delta,
    };

    /// <summary>What was written and removed, element by element.</summary>
    public GraphDelta Delta { get; init; } = new();

    /// <summary>Nodes that went from the graph and stay in the database without anything of ours, because other people attached something to them.</summary>
    public IReadOnlyList<KeptNode> Kept { get; init; } = [];

    /// <summary>The number of the store's last commit, this build's own included; <c>null</c> where it numbers none.</summary>
    public long? Sequence { get; init; }

    /// <summary>Nodes and relationships made or changed.</summary>
    public int Written => NodesWritten + RelationshipsWritten;

    /// <summary>Nodes and relationships that went.</summary>
    public int Removed => NodesRemoved + RelationshipsRemoved;
}
