namespace KnowledgeGraph.Core.Graph;

/// <summary>The whole graph as it should stand in a store: what the corpus stage makes and the delta is taken against.</summary>
/// <param name="Nodes">Nodes in ordinal order of id.</param>
/// <param name="Edges">Relationships in ordinal order of id.</param>
public sealed record PropertyGraph(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphEdge> Edges)
{
    /// <summary>The graph of no articles.</summary>
    public static PropertyGraph Empty { get; } = new([], []);
}
