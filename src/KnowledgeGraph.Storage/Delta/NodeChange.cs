using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Storage.Delta;

/// <summary>A node that the store holds with other labels or properties.</summary>
/// <param name="Node">As it should be.</param>
/// <param name="Added">Labels that it lacks.</param>
/// <param name="Removed">Labels that it has too many.</param>
public sealed record NodeChange(GraphNode Node, IReadOnlyList<string> Added, IReadOnlyList<string> Removed);
