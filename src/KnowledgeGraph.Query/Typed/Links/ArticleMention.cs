namespace KnowledgeGraph.Query.Typed.Links;

/// <summary>An article that names an entity.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Title">Its title, or <c>null</c>.</param>
/// <param name="Published">Its stated time of publication, or <c>null</c>.</param>
/// <param name="EntityId">The entity's id.</param>
/// <param name="Mentions">How often it is named there.</param>
/// <param name="Surfaces">In which words, in ordinal order.</param>
public sealed record ArticleMention(string Article, string? Title, string? Published, string EntityId, long Mentions, IReadOnlyList<string> Surfaces);
