using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Resolution.Assembly;

namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>One article with the nodes of its names: all that follows from it once its people are told apart.</summary>
/// <param name="Facts">What it states.</param>
/// <param name="Claims">Its claims between nodes.</param>
/// <param name="Mentions">Where it names which node.</param>
/// <param name="Contributions">What it says of shared nodes.</param>
internal sealed record ArticleReading(
    ArticleFacts Facts,
    IReadOnlyList<ResolvedClaim> Claims,
    IReadOnlyList<GraphEdge> Mentions,
    IReadOnlyList<Contribution> Contributions);
