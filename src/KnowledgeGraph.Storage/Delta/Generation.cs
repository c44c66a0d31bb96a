namespace KnowledgeGraph.Storage.Delta;

/// <summary>What the last build that changed something left on a store.</summary>
/// <param name="Number">Counts such builds from 1.</param>
/// <param name="Digest">The digest of the graph it wrote.</param>
/// <param name="Commit">Counts commits that were begun on a server without snapshots.</param>
/// <param name="IsSettled">Whether no commit is under way.</param>
/// <param name="IsPlacing">Whether a first load that took several transactions is being put in place.</param>
public sealed record Generation(long Number, string Digest, long Commit = 0, bool IsSettled = true, bool IsPlacing = false)
{
    /// <summary>No build yet.</summary>
    public static Generation None { get; } = new(0, "");
}
