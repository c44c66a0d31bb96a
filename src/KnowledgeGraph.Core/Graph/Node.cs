namespace KnowledgeGraph.Core.Graph;

/// <summary>A node as a query returns it.</summary>
/// <param name="ElementId">The store's own, opaque id: good within one store, never written anywhere.</param>
/// <param name="Labels">Labels in ordinal order.</param>
/// <param name="Properties">
/// Property values: <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>,
/// <see cref="DateOnly"/> and the other temporal types, or a list of one of these.
/// </param>
public sealed record Node(string ElementId, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, object?> Properties);
