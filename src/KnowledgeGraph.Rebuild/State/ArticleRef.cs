namespace KnowledgeGraph.Rebuild.State;

/// <summary>An article as some source has it.</summary>
/// <param name="Id">The article, by its text.</param>
/// <param name="Key">The key of its local results: its text and what the reader found out about it.</param>
/// <param name="Path">Where it was found, when not in the source's own path: facts that were extracted elsewhere say so.</param>
internal readonly record struct ArticleRef(string Id, string Key, string? Path = null);
