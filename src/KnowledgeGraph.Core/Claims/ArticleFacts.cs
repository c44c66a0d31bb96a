using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Core.Claims;

/// <summary>Everything that local extraction found in one article: a function of the article, the lexicon and the version alone.</summary>
/// <param name="Article">The article.</param>
/// <param name="Entities">What it names, by key.</param>
/// <param name="Figures">What it counts, by key.</param>
/// <param name="Claims">What it states, by position.</param>
public sealed record ArticleFacts(
    Article Article,
    IReadOnlyList<LocalEntity> Entities,
    IReadOnlyList<LocalFigure> Figures,
    IReadOnlyList<Claim> Claims);
