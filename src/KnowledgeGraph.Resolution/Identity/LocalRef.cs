namespace KnowledgeGraph.Resolution.Identity;

/// <summary>An entity or figure of one article.</summary>
internal readonly record struct LocalRef(string ArticleId, string Key);
