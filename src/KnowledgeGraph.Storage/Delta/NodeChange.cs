using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Storage.Delta;

/// <summary>A node that the store holds with other labels or properties.</summary>
/// <param name="Node">As it should be.</param>
/// <param name="Added">Labels that it lacks.</param>
/// <param name="Removed">Labels of ours that it has too many.</param>
/// <param name="Gone">Properties of ours that it has and should not have.</param>
public sealed record NodeChange(GraphNode Node, IReadOnlyList<string> Added, IReadOnlyList<string> Removed, IReadOnlyList<string> Gone);
