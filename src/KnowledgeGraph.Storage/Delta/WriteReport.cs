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
    /// <summary>Nodes and relationships made or changed.</summary>
    public int Written => NodesWritten + RelationshipsWritten;

    /// <summary>Nodes and relationships that went.</summary>
    public int Removed => NodesRemoved + RelationshipsRemoved;
}
