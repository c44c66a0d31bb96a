namespace KnowledgeGraph.Export;

/// <summary>How far an export is.</summary>
/// <param name="Nodes">Nodes written.</param>
/// <param name="Relationships">Relationships written.</param>
public readonly record struct ExportProgress(long Nodes, long Relationships);
