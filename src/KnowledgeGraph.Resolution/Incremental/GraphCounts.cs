namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>How much the graph holds.</summary>
/// <param name="Nodes">Nodes.</param>
/// <param name="Articles">Articles.</param>
/// <param name="Claims">Claims.</param>
/// <param name="Entities">Entities.</param>
/// <param name="Relationships">Relationships, proof included.</param>
public readonly record struct GraphCounts(int Nodes, int Articles, int Claims, int Entities, int Relationships);
