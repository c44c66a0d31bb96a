using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>A node or relationship that stands in the graph because of one article alone: its own node, its claims, its proof.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Type">The relationship's type, or <c>null</c> for a node.</param>
/// <param name="From">Where the relationship leaves, or <c>null</c>.</param>
/// <param name="To">Where it enters, or <c>null</c>.</param>
/// <param name="Hash">The hash of its content.</param>
public sealed record OwnedElement(string Id, string? Type, string? From, string? To, ElementHash Hash);
