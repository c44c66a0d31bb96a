namespace KnowledgeGraph.Storage.Staging;

/// <summary>How far a first load that takes several transactions has come on a server.</summary>
/// <param name="Ours">How many nodes carry the marker label.</param>
/// <param name="Staged">How many nodes carry the staging label.</param>
/// <param name="Loader">The number of the build that loads or has loaded last; 0 for none.</param>
/// <param name="Generation">How many builds have changed the store.</param>
/// <param name="Placing">The digest of the graph that is being put in place; <c>null</c> for none.</param>
internal sealed record LoadState(long Ours, long Staged, long Loader, long Generation, string? Placing);
