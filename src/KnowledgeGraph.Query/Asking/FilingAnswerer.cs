using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Answers about filings: lists against the announced total, totals, and counts by region.</summary>
internal sealed class FilingAnswerer(ClaimReader reader, RelationAnswerer relations, FilingTotals totals)
{
    private static readonly string[] Each = ["各有", "各自", "分别", "各多少", "各几", "每"];

    /// <summary>Answers a clause that speaks of filings.</summary>
    public async Task<Part> AnswerAsync(Clause clause, CancellationToken cancellationToken)
    {
        var total = clause.Unknown.Count > 0 || clause.Modality is not null || clause.Wants is [Wanted.Where] ? null : await totals.AnnouncedAsync(clause, cancellationToken).ConfigureAwait(false);
        if (clause.Unknown.Count == 0 && IsByRegion(clause))
        {
            return await ByRegionAsync(clause, cancellationToken).ConfigureAwait(false);
        }

        if (clause.Wants is [Wanted.Where] && clause.Links.Count == 0 && clause.Unknown.Count == 0 && await ByRegionAsync(clause, cancellationToken).ConfigureAwait(false) is { Rows.Count: > 0 } places)
        {
            return places with { Rows = [.. places.Rows.Select(r => r with { Text = r.Cells[0].Text, Cells = [r.Cells[0]] })], Announced = null, AnnouncedText = null, TotalEvidence = [], IsCounted = false };
        }

        if (clause.Wants.Contains(Wanted.Quantity) && total is not null)
        {
            var listed = await relations.AnswerAsync(clause with { Wants = [Wanted.Entity], AskedClasses = ["Model", "Product"] }, cancellationToken).ConfigureAwait(false);
            return totals.Row(clause, total) with { IsCounted = true, Listed = listed.Rows.Count };
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

    // Several regions, or a question for one, ask for the counts of each.
    private static bool IsByRegion(Clause clause) =>
        clause.ByRegion || (clause.Wants.Contains(Wanted.Quantity) && clause.Except.Any(IsPlace)) || (Regions(clause).Count > 1 && !clause.Wants.Contains(Wanted.Entity))
        || (clause.Extreme != 0 && (clause.Wants.Contains(Wanted.Where) || clause.Classes.Contains("Region", StringComparer.Ordinal)));

    private static List<Link> Regions(Clause clause) => [.. clause.Links.Where(IsPlace)];

    private static bool IsPlace(Link link) => link.Entities.All(e => e.Label == "Region" && e.Id != "r/cn");

    private async Task<Part> ByRegionAsync(Clause clause, CancellationToken cancellationToken)
    {
        var regions = Regions(clause);
        var whole = clause with { Links = [.. clause.Links.Except(regions)] };
        var total = await totals.AnnouncedAsync(whole, cancellationToken).ConfigureAwait(false);
        var part = await totals.ByRegionAsync(whole, total, cancellationToken).ConfigureAwait(false);
        return clause.Except.Any(IsPlace) ? Others(clause, part) : regions.Count == 0 ? part with { Clause = clause } : part with
        {
            Clause = clause,
            Rows = [.. part.Rows.Where(r => regions.Exists(l => l.Ids.Contains(r.Cells[0].Id!, StringComparer.Ordinal)))],
            Announced = null, TotalEvidence = [], IsCounted = false,
        };
    }

    // 除了北京，其他地区一共有多少家: the counts of the others, added up unless each is asked for.
    private static Part Others(Clause clause, Part part)
    {
        var others = part with
        {
            Clause = clause, Announced = null, TotalEvidence = [], IsCounted = false,
            Rows = [.. part.Rows.Where(r => !clause.Except.Any(l => l.Ids.Contains(r.Cells[0].Id!, StringComparer.Ordinal)))],
        };
        return clause.ByRegion || Array.Exists(Each, w => clause.Text.Contains(w, StringComparison.Ordinal)) ? others : RowOperators.Sum(others);
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
