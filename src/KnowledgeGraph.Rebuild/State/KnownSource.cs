namespace KnowledgeGraph.Rebuild.State;

/// <summary>A file as it was when it was last read.</summary>
/// <param name="Path">The path as given.</param>
/// <param name="Stamp">Changes whenever the bytes may have changed.</param>
/// <param name="Articles">The articles it holds, in order.</param>
internal sealed record KnownSource(string Path, string Stamp, IReadOnlyList<ArticleRef> Articles);
