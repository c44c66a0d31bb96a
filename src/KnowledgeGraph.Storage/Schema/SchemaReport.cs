namespace KnowledgeGraph.Storage.Schema;

/// <summary>What became of the schema in a store.</summary>
/// <param name="Applied">How many indexes and constraints the store has now.</param>
/// <param name="Skipped">The names of those that this kind of store does not know.</param>
public sealed record SchemaReport(int Applied, IReadOnlyList<string> Skipped);
