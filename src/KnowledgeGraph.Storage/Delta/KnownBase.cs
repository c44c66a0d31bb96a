namespace KnowledgeGraph.Storage.Delta;

/// <summary>What a caller knows of a store from its own last build.</summary>
/// <param name="Number">How many builds had changed it.</param>
/// <param name="Digest">The digest of the graph.</param>
/// <param name="Sequence">The number of its last commit, where the store numbers them; else <c>null</c>.</param>
/// <param name="Nodes">How many nodes of ours it held.</param>
public sealed record KnownBase(long Number, string Digest, long? Sequence, int Nodes);
