namespace KnowledgeGraph.Core.Graph;

/// <summary>A relationship as a query returns it.</summary>
/// <param name="ElementId">The store's own, opaque id.</param>
/// <param name="Type">The relationship type, such as <c>DEVELOPS</c>.</param>
/// <param name="StartElementId">The id of the node it leaves.</param>
/// <param name="EndElementId">The id of the node it enters.</param>
/// <param name="Properties">Property values, of the same types as a node's.</param>
public sealed record Relationship(
    string ElementId,
    string Type,
    string StartElementId,
    string EndElementId,
    IReadOnlyDictionary<string, object?> Properties);
