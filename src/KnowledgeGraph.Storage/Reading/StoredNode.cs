namespace KnowledgeGraph.Storage.Reading;

/// <summary>A node with the marker label as the store holds it, whoever wrote it.</summary>
/// <param name="Id">Its property <c>id</c>: ours is a <see cref="string"/>; <c>null</c> where a person left it out.</param>
/// <param name="Labels">Its labels without the marker, in ordinal order.</param>
/// <param name="Properties">Its properties without <c>id</c>.</param>
public sealed record StoredNode(object? Id, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, object> Properties);
