namespace KnowledgeGraph.Core.Graph;

/// <summary>A relationship to be stored.</summary>
/// <param name="Id">Our own id, kept in the property <c>id</c>: a hash of from, type, to and the qualifiers that the projection names.</param>
/// <param name="Type">The relationship type.</param>
/// <param name="From">The id of the node it leaves.</param>
/// <param name="To">The id of the node it enters.</param>
/// <param name="Properties">Properties besides <c>id</c>, of the same types as a node's.</param>
public sealed record GraphEdge(string Id, string Type, string From, string To, IReadOnlyDictionary<string, object> Properties);
