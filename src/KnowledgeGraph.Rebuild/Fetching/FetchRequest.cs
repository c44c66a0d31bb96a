namespace KnowledgeGraph.Rebuild.Fetching;

/// <summary>A document to fetch.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="ETag">The validator of the last answer, else <c>null</c>.</param>
/// <param name="LastModified">The date of the last answer, else <c>null</c>.</param>
public sealed record FetchRequest(Uri Address, string? ETag = null, string? LastModified = null);
