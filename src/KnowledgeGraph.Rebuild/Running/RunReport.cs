using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.History;

namespace KnowledgeGraph.Rebuild.Running;

/// <summary>What a run that built did.</summary>
/// <param name="Run">As the history has it.</param>
/// <param name="Build">The build.</param>
public sealed record RunReport(RunRecord Run, BuildReport Build);
