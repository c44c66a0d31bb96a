namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>A transaction that the server holds open.</summary>
/// <param name="Path">Where it is addressed, below the server's root.</param>
/// <param name="Affinity">On a cluster, what leads to the member that holds it; else <c>null</c>.</param>
internal sealed record ServerTransaction(string Path, string? Affinity);
