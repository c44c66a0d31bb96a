namespace KnowledgeGraph.Storage.Schema;

/// <summary>What became of the schema in a store.</summary>
/// <param name="Applied">How many of the schema's indexes and constraints the store has now.</param>
/// <param name="Made">The names of those that were made, or made anew.</param>
/// <param name="Open">What is still different, and why.</param>
public sealed record SchemaReport(int Applied, IReadOnlyList<string> Made, IReadOnlyList<SchemaChange> Open);
