namespace KnowledgeGraph.Resolution.Explaining;

/// <summary>Why the mentions of one article belong to a node.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Title">Its title, or <c>null</c>.</param>
/// <param name="Surfaces">The surfaces there, in ordinal order.</param>
/// <param name="Because">The rules, in ordinal order.</param>
/// <param name="Mentions">How many mentions.</param>
public sealed record MergeReason(string ArticleId, string? Title, IReadOnlyList<string> Surfaces, IReadOnlyList<string> Because, long Mentions);
