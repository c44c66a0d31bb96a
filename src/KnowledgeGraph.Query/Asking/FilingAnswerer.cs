using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Answers about filings: lists against the announced total, totals, and counts by region.</summary>
internal sealed class FilingAnswerer(ClaimReader reader, RelationAnswerer relations, FilingTotals totals)
{
    /// <summary>Answers a clause that speaks of filings.</summary>
    public async Task<Part> AnswerAsync(Clause clause, CancellationToken cancellationToken)
    {
        var total = await totals.AnnouncedAsync(clause, cancellationToken).ConfigureAwait(false);
        if (clause.ByRegion)
        {
            return await totals.ByRegionAsync(clause, total, cancellationToken).ConfigureAwait(false);
        }

        var isCount = clause.Wants.Contains(Wanted.Quantity);
        if (isCount && total is not null)
        {
            return totals.Row(clause, total);
        }

        var part = await relations.AnswerAsync(clause, cancellationToken).ConfigureAwait(false);
        var related = await RelatedAsync(clause, cancellationToken).ConfigureAwait(false);
        return part with
        {
            Related = [.. part.Related.Concat(related).DistinctBy(r => (r.Reason, r.Text))],
            Announced = clause.Links.Any(l => !l.Entities.All(e => e.Label == "Region")) ? null : total?.Value,
            AnnouncedText = total?.Text,
            TotalEvidence = total?.Evidence ?? [],
            Understood = part.Understood + (clause.Time is { } time ? $"; 时间 {time}" : string.Empty),
        };
    }

    // What stands near: opened that day, and in the same articles filed without a stated day.
    private async Task<IReadOnlyList<RelatedItem>> RelatedAsync(Clause clause, CancellationToken cancellationToken)
    {
        if (clause.Time is null)
        {
            return [];
        }

        var opened = await relations.ClaimsAsync(clause, ["OPENED_TO_PUBLIC_ON"], cancellationToken).ConfigureAwait(false);
        var undated = await relations.ClaimsAsync(clause with { Time = null }, ["PASSED_FILING"], cancellationToken).ConfigureAwait(false);
        var near = await DatedArticlesAsync(clause, cancellationToken).ConfigureAwait(false);
        return
        [
            .. RelatedBuilder.Of(opened.Where(c => c.IsAsserted), _ => RelatedReason.Opened),
            .. RelatedBuilder.Of(undated.Where(c => c.IsAsserted && c.Time is null && near.Contains(c.Evidence.Article)), _ => RelatedReason.Undated),
        ];
    }

    private async Task<HashSet<string>> DatedArticlesAsync(Clause clause, CancellationToken cancellationToken)
    {
        var claims = await reader.ReadAsync(["PASSED_FILING", "HAS_FIGURE", "OPENED_TO_PUBLIC_ON"], null, cancellationToken).ConfigureAwait(false);
        return [.. claims.Where(c => c.Time is not null && ClaimFilter.FitsTime(clause, c)).Select(c => c.Evidence.Article)];
    }
}
