namespace KnowledgeGraph.Resolution.Identity;

/// <summary>A person as one article names them.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Key">The entity's key there.</param>
/// <param name="Name">The folded name.</param>
/// <param name="Rank">Tells namesakes apart that the article keeps apart.</param>
/// <param name="Organizations">The nodes they work for, founded or are introduced by, in ordinal order.</param>
/// <param name="Groups">The companies that those belong to, in ordinal order.</param>
internal sealed record Person(string ArticleId, string Key, string Name, string Rank, IReadOnlyList<string> Organizations, IReadOnlyList<string> Groups);
