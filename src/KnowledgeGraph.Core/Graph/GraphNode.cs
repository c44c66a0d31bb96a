namespace KnowledgeGraph.Core.Graph;

/// <summary>A node to be stored.</summary>
/// <param name="Id">Our own id, kept in the property <c>id</c>; unique in the graph.</param>
/// <param name="Labels">Labels in ordinal order, the marker label not among them.</param>
/// <param name="Properties">
/// Properties besides <c>id</c>: <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>,
/// <see cref="DateOnly"/> or <c>string[]</c>; never <c>null</c>.
/// </param>
public sealed record GraphNode(string Id, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, object> Properties);
