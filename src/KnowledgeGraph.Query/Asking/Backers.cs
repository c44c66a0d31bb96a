using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>
/// What backers put in: 甲的新一轮融资中，乙和丙各投了多少. The sum is told of the backer, often without a word of whom it backs; that is told
/// in another sentence of the same article.
/// </summary>
internal sealed class Backers(ClaimReader reader)
{
    private static readonly string[] Putting = ["押注", "投资", "出资", "投入", "砸入", "砸下", "认购", "投了", "注资", "下注", "领投", "跟投"];

    /// <summary>The sums of the named backers of a named firm; none unless articles say of each that it backs the firm.</summary>
    public async Task<IReadOnlyList<ScoredFigure>> OfAsync(Clause clause, CancellationToken cancellationToken)
    {
        if (clause.Links.Count < 2 || clause.Unknown.Count > 0 || !clause.Units.Any(u => u is "money" or "usd") || !clause.Links.All(l => l.Entities.All(e => e.IsOrganization || e.Label == "Person")))
        {
            return [];
        }

        var backing = await reader.ReadAsync(["INVESTED_IN"], null, cancellationToken).ConfigureAwait(false);
        var figures = await reader.ReadAsync(["HAS_FIGURE"], null, cancellationToken).ConfigureAwait(false);
        foreach (var firm in clause.Links)
        {
            var backers = clause.Links.Where(l => l != firm).ToList();
            var articles = backers.ConvertAll(b => backing.Where(c => c.Modality != "denied" && c.Polarity != "negative" && Is(b, c.Subject) && Is(firm, c.Object)).Select(c => c.Evidence.Article).ToHashSet(StringComparer.Ordinal));
            if (articles.TrueForAll(a => a.Count > 0))
            {
                return [.. figures.Where(c => c.Object is { Label: "Figure" } && UnitFilter.Fits(c, clause.Units) && IsPutIn(c) && backers.Where((b, i) => Is(b, c.Subject) && articles[i].Contains(c.Evidence.Article)).Any()).Select(c => new ScoredFigure(c, 1, 1))];
            }
        }

        return [];
    }

    private static bool Is(Link link, ClaimEnd? end) => end is not null && link.Ids.Contains(end.Id, StringComparer.Ordinal);

    private static bool IsPutIn(StatedClaim claim) =>
        OwnWords.Whole(claim) + claim.Object!.Text("measure") is var told && Array.Exists(Putting, w => told.Contains(w, StringComparison.Ordinal));
}
