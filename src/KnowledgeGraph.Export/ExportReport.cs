namespace KnowledgeGraph.Export;

/// <summary>What was written.</summary>
/// <param name="Nodes">Nodes of the graph.</param>
/// <param name="Relationships">Relationships of the graph.</param>
/// <param name="Triples">Statements of RDF; 0 in other formats.</param>
/// <param name="Files">The files, in the order they were written; empty where the output was a stream.</param>
public sealed record ExportReport(long Nodes, long Relationships, long Triples = 0, IReadOnlyList<string>? Files = null);
