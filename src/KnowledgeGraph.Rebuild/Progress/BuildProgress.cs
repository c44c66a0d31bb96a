namespace KnowledgeGraph.Rebuild.Progress;

/// <summary>How far a stage has come.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Done">Steps done.</param>
/// <param name="Total">Steps in all; 0 when unknown.</param>
public readonly record struct BuildProgress(BuildStage Stage, int Done, int Total);
