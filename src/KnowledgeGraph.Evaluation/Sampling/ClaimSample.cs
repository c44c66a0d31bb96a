using System.Globalization;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Evaluation.Sampling;

/// <summary>Draws claims by seed: those whose ids hash lowest, so that a draw depends on nothing but seed and claims.</summary>
public static class ClaimSample
{
    /// <summary>The drawn claims of entities, in the order of the draw.</summary>
    /// <param name="facts">The articles.</param>
    /// <param name="count">How many, at most.</param>
    /// <param name="seed">Another seed draws others.</param>
    public static IReadOnlyList<SampledClaim> Draw(IEnumerable<ArticleFacts> facts, int count, int seed) =>
        [.. facts.SelectMany(Claims).OrderBy(c => Rank(c.Claim.Id, seed), StringComparer.Ordinal).Take(count)];

    private static IEnumerable<SampledClaim> Claims(ArticleFacts facts)
    {
        var names = facts.Entities.ToDictionary(e => e.Key, e => e.Name, StringComparer.Ordinal);
        var objects = facts.Figures.ToDictionary(f => f.Key, f => f.Text, StringComparer.Ordinal);
        return facts.Claims.Where(c => !c.IsSentence && names.ContainsKey(c.Subject)).Select(c => new SampledClaim(
            c,
            names[c.Subject],
            c.Object is null ? c.Time?.Value?.Name ?? c.Time?.Text : names.GetValueOrDefault(c.Object) ?? objects[c.Object],
            c.Speaker is null ? null : names.GetValueOrDefault(c.Speaker),
            facts.Article.PublishedOn?.Name));
    }

    private static string Rank(string id, int seed) =>
        ContentHash.Of(string.Create(CultureInfo.InvariantCulture, $"{seed}\u001F{id}"));
}
