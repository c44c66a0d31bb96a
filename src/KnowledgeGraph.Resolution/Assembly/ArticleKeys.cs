using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Resolution.Assembly;

/// <summary>The entities and figures of one article by key.</summary>
internal sealed class ArticleKeys(ArticleFacts article)
{
    private readonly Dictionary<string, LocalEntity> _entities = article.Entities.ToDictionary(e => e.Key, StringComparer.Ordinal);
    private readonly Dictionary<string, LocalFigure> _figures = article.Figures.ToDictionary(f => f.Key, StringComparer.Ordinal);

    public ArticleFacts Article { get; } = article;

    public LocalEntity? Entity(string? key) => key is null ? null : _entities.GetValueOrDefault(key);

    public LocalFigure? Figure(string? key) => key is null ? null : _figures.GetValueOrDefault(key);

    /// <summary>The keys that a claim uses and the article does not define.</summary>
    public IEnumerable<string> Unknown(Claim claim) =>
        new[] { claim.Subject, claim.Object, claim.Speaker }.OfType<string>().Where(k => Entity(k) is null && Figure(k) is null);
}
