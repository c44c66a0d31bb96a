using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>A direct relationship as the last run left it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">Its type.</param>
/// <param name="From">Where it leaves.</param>
/// <param name="To">Where it enters.</param>
/// <param name="Hash">The hash of its content.</param>
public sealed record FactRecord(string Id, string Type, string From, string To, ElementHash Hash);
