namespace KnowledgeGraph.Storage.Delta;

/// <summary>What the last build that changed something left on a store.</summary>
/// <param name="Number">Counts such builds from 1.</param>
/// <param name="Digest">The digest of the graph it wrote.</param>
public sealed record Generation(long Number, string Digest)
{
    /// <summary>No build yet.</summary>
    public static Generation None { get; } = new(0, "");
}
