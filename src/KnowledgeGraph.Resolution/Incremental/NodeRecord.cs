using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>What other elements depend on in a node that articles share.</summary>
/// <param name="Id">The node's id.</param>
/// <param name="Labels">Its labels, in ordinal order.</param>
/// <param name="Name">Its name.</param>
/// <param name="Batch">A filing's batch, else <c>null</c>.</param>
/// <param name="Wanted">Those of its names that decisions of people speak of.</param>
/// <param name="Hash">The hash of its content.</param>
public sealed record NodeRecord(string Id, IReadOnlyList<string> Labels, string Name, string? Batch, IReadOnlyList<string> Wanted, ElementHash Hash);
