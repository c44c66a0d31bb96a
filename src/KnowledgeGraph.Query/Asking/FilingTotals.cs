using System.Globalization;
using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Named;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>What articles announce of filings: totals, and how they divide over regions.</summary>
internal sealed class FilingTotals(ClaimReader reader, NamedQueryRunner runner)
{
    private const string Topic = "备案";
    private static readonly string[] Counters = ["家", "个", "款", "项"];

    /// <summary>The total that fits a clause's date, batch, regime and region; of several the one that most articles give.</summary>
    public async Task<AnnouncedTotal?> AnnouncedAsync(Clause clause, CancellationToken cancellationToken)
    {
        var region = clause.Links.FirstOrDefault(l => l.Entities.All(e => e.Label == "Region" && e.Id != "r/cn"));
        if (region is not null)
        {
            var whole = clause.Time is null ? null : await AnnouncedAsync(clause with { Links = [] }, cancellationToken).ConfigureAwait(false);
            var places = await PlacesAsync(Near(clause, whole), cancellationToken).ConfigureAwait(false);
            return places.Where(p => region.Ids.Contains(p.Id, StringComparer.Ordinal)).OrderByDescending(p => p.Evidence.Count)
                .Select(p => new AnnouncedTotal(p.Value, p.Text, p.Evidence)).FirstOrDefault();
        }

        var figures = await reader.ReadAsync(["HAS_FIGURE"], null, cancellationToken).ConfigureAwait(false);
        var totals = figures.Where(c => c.IsAsserted && IsTotal(clause, c)).ToList();
        var dated = totals.Where(c => clause.Time is not null && c.Time is not null && ClaimFilter.FitsTime(clause, c)).ToList();
        var ofDay = clause.Time is null ? [] : await ArticlesOfAsync(clause, figures, cancellationToken).ConfigureAwait(false);
        totals = dated.Count > 0 ? dated : [.. totals.Where(c => clause.Time is null || (c.Time is null && ofDay.Contains(c.Evidence.Article)))];
        return totals.GroupBy(c => c.Object!.Number("value")!.Value)
            .OrderByDescending(g => g.Select(c => c.Evidence.Article).Distinct(StringComparer.Ordinal).Count()).ThenByDescending(g => g.Key)
            .Select(g => new AnnouncedTotal(g.Key, FoldedText.Fold(g.First().Object!.Name), RowBuilder.Evidence(g)))
            .FirstOrDefault();
    }

    /// <summary>A total as the one row of an answer.</summary>
    public Part Row(Clause clause, AnnouncedTotal total) => new()
    {
        Clause = clause,
        Rows = [new AnswerRow(total.Text, [Cells.Number(total.Value, UnitOf(total.Text))], total.Evidence) { Weight = total.Value }],
        Announced = total.Value,
        AnnouncedText = total.Text,
        TotalEvidence = total.Evidence,
        Understood = "多少：通过备案",
    };

    /// <summary>Counts by region; those that add up to the total of their own article win over others.</summary>
    public async Task<Part> ByRegionAsync(Clause clause, AnnouncedTotal? total, CancellationToken cancellationToken)
    {
        var places = await PlacesAsync(Near(clause, total), cancellationToken).ConfigureAwait(false);
        var whole = places.SelectMany(p => p.Evidence.Select(e => (e.Article, Place: p))).GroupBy(p => p.Article, StringComparer.Ordinal)
            .Where(g => total is not null && Math.Abs(g.Select(p => p.Place).Distinct().Sum(p => p.Value) - total.Value) < 0.5)
            .SelectMany(g => g.Select(p => (p.Place.Id, p.Place.Value))).ToHashSet();
        var chosen = places.Where(p => whole.Count == 0 || whole.Contains((p.Id, p.Value))).ToList();
        var rows = chosen.GroupBy(p => (p.Id, p.Value)).Select(g => RowOf([.. g])).OrderByDescending(r => r.Weight).ThenBy(r => r.Text, StringComparer.Ordinal).ToList();
        return new Part
        {
            Clause = clause,
            Rows = rows,
            Related = [.. places.Except(chosen).Select(p => new RelatedItem(p.Region + p.Text, RelatedReason.OtherCount, RelatedBuilder.Explain(RelatedReason.OtherCount), p.Evidence))],
            Announced = total?.Value,
            AnnouncedText = total?.Text,
            TotalEvidence = total?.Evidence ?? [],
            IsCounted = true,
            Understood = "多少：通过备案，按地区",
        };
    }

    // An undated total is that of the list whose days its article states.
    private async Task<HashSet<string>> ArticlesOfAsync(Clause clause, IReadOnlyList<StatedClaim> figures, CancellationToken cancellationToken)
    {
        var filed = await reader.ReadAsync(["PASSED_FILING"], null, cancellationToken).ConfigureAwait(false);
        return [.. filed.Where(c => c.IsAsserted && ClaimFilter.FitsFiling(clause, c)).Concat(figures.Where(c => c.IsAsserted && IsTotal(clause, c))).Where(c => c.Time is not null)
            .GroupBy(c => c.Evidence.Article, StringComparer.Ordinal)
            .Where(g => g.All(c => ClaimFilter.FitsTime(clause, c)))
            .Select(g => g.Key)];
    }

    // Where the total of the day is known, undated counts of places are its parts.
    private static Clause Near(Clause clause, AnnouncedTotal? total) => total is null ? clause : clause with { Time = null };

    /// <summary>The counter that a total is written with.</summary>
    public static string UnitOf(string text) => Counters.FirstOrDefault(c => text.Contains(c, StringComparison.Ordinal)) ?? "家";

    private static AnswerCell Region(Place place) => new(CellKind.Entity, "地区", place.Region) { Id = place.Id, Label = "Region" };

    private static AnswerRow RowOf(List<Place> places)
    {
        var first = places[0];
        return new AnswerRow(
            first.Region + first.Text,
            [Region(first), Cells.Number(first.Value, UnitOf(first.Text))],
            [.. places.SelectMany(p => p.Evidence).Distinct()]) { Weight = first.Value };
    }

    private static bool IsTotal(Clause clause, StatedClaim claim)
    {
        var figure = claim.Object!;
        var words = claim.Words + figure.Text("measure");
        var isOfAlgorithms = words.Contains("算法", StringComparison.Ordinal) && !words.Contains("模型", StringComparison.Ordinal);
        return Counters.Contains(figure.Text("unit"), StringComparer.Ordinal)
            && figure.Number("value") is not null
            && claim.RegionIds.Count == 0
            && (claim.Subject.Label != "Region" || claim.Subject.Id == "r/cn")
            && (claim.Subject.Label == "Filing" || words.Contains(Topic, StringComparison.Ordinal))
            && isOfAlgorithms == clause.OfAlgorithms
            && FitsBatch(clause, claim, words);
    }

    private static bool FitsBatch(Clause clause, StatedClaim claim, string words) => clause.Batch is not { } batch
        || claim.Subject.Number("batchNumber") == batch
        || words.Contains(batch == 1 ? "首批" : $"第{"零一二三四五六七八九十"[Math.Clamp(batch, 0, 10)]}批", StringComparison.Ordinal);

    private async Task<IReadOnlyList<Place>> PlacesAsync(Clause clause, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["topic"] = Topic, ["about"] = clause.OfAlgorithms ? "算法" : "模型" };
        var rows = await runner.RunAsync(NamedQueries.Get("totals-by-region"), parameters, cancellationToken).ConfigureAwait(false);
        var places = rows.Rows.Select(r => Read(rows.Keys, r)).ToList();
        if (clause.Time is null)
        {
            return places;
        }

        var figures = await reader.ReadAsync(["HAS_FIGURE"], null, cancellationToken).ConfigureAwait(false);
        var ofDay = await ArticlesOfAsync(clause, figures, cancellationToken).ConfigureAwait(false);
        return [.. places.Where(p => p.Evidence.Any(e => ofDay.Contains(e.Article)))];
    }

    private static Place Read(IReadOnlyList<string> keys, IReadOnlyList<object?> row)
    {
        object? At(string key) => row[keys.ToList().IndexOf(key)];
        var evidence = ((IEnumerable<object?>)At("evidence")!).Cast<IReadOnlyDictionary<string, object?>>()
            .Select(e => new Evidence((string)e["article"]!, e["title"] as string, (string)e["quote"]!, Convert.ToInt64(e["start"], CultureInfo.InvariantCulture), Convert.ToInt64(e["end"], CultureInfo.InvariantCulture)));
        return new Place((string)At("id")!, (string)At("region")!, FoldedText.Fold((string)At("text")!), Convert.ToDouble(At("value"), CultureInfo.InvariantCulture), [.. evidence.Distinct()]);
    }

    private sealed record Place(string Id, string Region, string Text, double Value, IReadOnlyList<Evidence> Evidence);
}
