using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Resolution.Figures;
using KnowledgeGraph.Resolution.Filings;
using KnowledgeGraph.Resolution.Identity;
using KnowledgeGraph.Resolution.Times;

namespace KnowledgeGraph.Resolution.Assembly;

/// <summary>The claims of one article with their keys replaced by nodes, once the identities of its names are known.</summary>
/// <param name="table">What each predicate points to.</param>
/// <param name="figures">Takes the figures they speak of.</param>
/// <param name="filings">Takes the filings they speak of.</param>
/// <param name="times">Takes the times they speak of.</param>
internal sealed class ArticleClaims(ProjectionTable table, FigureRegistry figures, FilingRegistry filings, TimeRegistry times)
{
    /// <param name="facts">The article's facts.</param>
    /// <param name="identities">The node of each of its names.</param>
    /// <param name="report">Told of claims that cannot be used, and why.</param>
    public ResolvedClaim[] Resolve(ArticleFacts facts, IReadOnlyDictionary<LocalRef, EntityIdentity> identities, Action<Claim, string>? report = null)
    {
        var keys = new ArticleKeys(facts);
        var usable = new List<Claim>();
        foreach (var claim in facts.Claims.OrderByDescending(c => c.Confidence).ThenBy(c => c.Rule, StringComparer.Ordinal).DistinctBy(c => c.Id).OrderBy(c => c.Id, StringComparer.Ordinal))
        {
            if (keys.Unknown(claim).FirstOrDefault() is { } stranger)
            {
                report?.Invoke(claim, $"{claim.Rule} speaks of {stranger}, which the article does not define");
            }
            else
            {
                usable.Add(claim);
            }
        }

        return [.. new ClaimResolver(keys, identities, table, figures, filings, times).Resolve(usable)];
    }
}
