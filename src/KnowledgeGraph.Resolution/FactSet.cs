using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Resolution;

/// <summary>The facts as a set: one entry an article, in ordinal order of its id, whatever the order they came in.</summary>
internal static class FactSet
{
    public static IReadOnlyList<ArticleFacts> Of(IEnumerable<ArticleFacts> facts) =>
        [.. facts.OrderBy(f => f.Article.Id, StringComparer.Ordinal)
            .ThenBy(f => f.Article.Path, StringComparer.Ordinal)
            .DistinctBy(f => f.Article.Id, StringComparer.Ordinal)];
}
