namespace KnowledgeGraph.Rebuild.State;

/// <summary>An article as some source has it.</summary>
/// <param name="Id">The article, by its text.</param>
/// <param name="Key">The key of its local results: its text and what the reader found out about it.</param>
internal readonly record struct ArticleRef(string Id, string Key);
