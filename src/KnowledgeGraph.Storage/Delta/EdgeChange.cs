using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Storage.Delta;

/// <summary>A relationship that the store holds with other properties.</summary>
/// <param name="Edge">As it should be.</param>
/// <param name="Gone">Properties of ours that it has and should not have.</param>
public sealed record EdgeChange(GraphEdge Edge, IReadOnlyList<string> Gone);
