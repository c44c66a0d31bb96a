using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Finds the things that fit one condition, each with the claims that say so.</summary>
internal sealed class ConditionFinder(ClaimReader reader, RelationAnswerer relations)
{
    private readonly MadeThings _made = new(reader);
    private static readonly string[] Nots = ["不", "未", "没有", "没", "并未", "并不", "非"];

    /// <summary>The things of some labels that fit, with asserted claims only.</summary>
    public async Task<IReadOnlyList<Found>> FindAsync(Clause clause, Condition condition, IReadOnlyList<string> labels, CancellationToken cancellationToken) => condition switch
    {
        Condition.Related related => await RelatedAsync(clause, related, labels, cancellationToken).ConfigureAwait(false),
        Condition.Holds holds => await HoldersAsync(clause, holds, labels, cancellationToken).ConfigureAwait(false),
        Condition.MadeBy made => await MadeAsync(made, labels, cancellationToken).ConfigureAwait(false),
        Condition.In place => await PlacedAsync(place, labels, cancellationToken).ConfigureAwait(false),
        Condition.Measures measures => await MeasuredAsync(clause, measures.Amount, labels, cancellationToken).ConfigureAwait(false),
        Condition.Lacks lacks => await FindAsync(clause, lacks.Of, labels, cancellationToken).ConfigureAwait(false),
        Condition.Said said => await SaidAsync(said, labels, cancellationToken).ConfigureAwait(false),
        _ => throw new InvalidOperationException($"No way to find {condition}."),
    };

    private async Task<IReadOnlyList<Found>> RelatedAsync(Clause clause, Condition.Related related, IReadOnlyList<string> labels, CancellationToken cancellationToken)
    {
        var own = clause with
        {
            Relations = related.Relations, Links = related.Links, Terms = [], Said = [], Amounts = [], AskedNoun = null,
            Time = related.Time, Times = related.Time is { } time ? [time] : [],
        };
        var claims = await relations.ClaimsAsync(own, [.. related.Relations.SelectMany(r => r.Predicates).Distinct(StringComparer.Ordinal)], cancellationToken).ConfigureAwait(false);
        var ids = related.Links.SelectMany(l => l.Ids).ToList();
        return Gather(claims.Where(c => c.IsAsserted), c => RelationAnswerer.Open(c, ids, labels));
    }

    private async Task<IReadOnlyList<Found>> HoldersAsync(Clause clause, Condition.Holds holds, IReadOnlyList<string> labels, CancellationToken cancellationToken)
    {
        var own = clause with { Relations = [], Links = holds.Links, Terms = [], Said = [], Amounts = [], AskedNoun = null, Time = null, Times = [] };
        var claims = await relations.ClaimsAsync(own, PostHolders.Telling, cancellationToken).ConfigureAwait(false);
        return Gather(claims.Where(c => c.IsAsserted), c => c.Subject.Is(labels) ? c.Subject : null);
    }

    private async Task<IReadOnlyList<Found>> MadeAsync(Condition.MadeBy made, IReadOnlyList<string> labels, CancellationToken cancellationToken)
    {
        var claims = await _made.OfAsync([.. made.Makers.SelectMany(l => l.Ids)], cancellationToken).ConfigureAwait(false);
        return Gather(claims, c => MadeThings.Thing(c) is var thing && thing.Is(labels) ? thing : null);
    }

    private async Task<IReadOnlyList<Found>> PlacedAsync(Condition.In place, IReadOnlyList<string> labels, CancellationToken cancellationToken)
    {
        var ids = place.Region.Ids.ToHashSet(StringComparer.Ordinal);
        var claims = (await reader.ReadAsync(["LOCATED_IN", "DEVELOPS", "PASSED_FILING"], null, cancellationToken).ConfigureAwait(false)).Where(c => c.IsAsserted).ToList();
        var here = claims.Where(c => c.Predicate == "LOCATED_IN" && Containment.IsIn(c.Object!.Id, ids)).ToList();
        var makers = here.Select(c => c.Subject.Id).ToHashSet(StringComparer.Ordinal);
        var filed = claims.Where(c => c.Predicate == "PASSED_FILING" && RegionOfName.Is(c, place.Region));
        var made = claims.Where(c => c.Predicate == "DEVELOPS" && makers.Contains(c.Subject.Id));
        return
        [
            .. Gather(here.Concat(filed), c => c.Subject.Is(labels) || c.Predicate == "PASSED_FILING" ? c.Subject : null)
                .Concat(Gather(made, c => c.Object!.Is(labels) ? c.Object : null)).GroupBy(f => f.Thing.Id, StringComparer.Ordinal)
                .Select(g => new Found(g.First().Thing, [.. g.SelectMany(f => f.Claims)])),
        ];
    }

    private async Task<IReadOnlyList<Found>> MeasuredAsync(Clause clause, Amount amount, IReadOnlyList<string> labels, CancellationToken cancellationToken)
    {
        string[] predicates = clause.Speaks("HAS_PARAMETER_COUNT") || amount.Unit == "参数" ? ["HAS_PARAMETER_COUNT"] : ["HAS_FIGURE"];
        var claims = await reader.ReadAsync(predicates, null, cancellationToken).ConfigureAwait(false);
        var (scale, unit) = Units.Base(amount.Unit);
        var scaled = amount with { Value = amount.Value * scale, Max = amount.Max * scale };
        return Gather(
            claims.Where(c => c.IsAsserted && c.Object is { Label: "Figure" } && UnitFilter.Fits(c, clause.Units)),
            c => c.Subject.Is(labels) && IsOn(scaled, unit, c.Object!) ? c.Subject : null);
    }

    private static bool IsOn(Amount amount, string unit, ClaimEnd figure)
    {
        var (scale, own) = Units.Base(figure.Text("unit") ?? string.Empty);
        return (unit.Length == 0 || unit == own) && figure.Number("value") is { } value
            && amount.Fits(value * scale, figure.Number("valueMax") * scale, figure.Text("bound") ?? string.Empty);
    }

    private async Task<IReadOnlyList<Found>> SaidAsync(Condition.Said said, IReadOnlyList<string> labels, CancellationToken cancellationToken)
    {
        var claims = await reader.ReadAsync(Predicates.All, null, cancellationToken).ConfigureAwait(false);
        return Gather(claims.Where(c => c.IsAsserted && Says(c, said)), c => c.Subject.Is(labels) ? c.Subject : c.Object is { } o && o.Is(labels) ? o : null);
    }

    private static bool Says(StatedClaim claim, Condition.Said said)
    {
        var quote = claim.Words;
        var at = quote.IndexOf(said.Word, StringComparison.Ordinal);
        return at >= 0 && Array.Exists(Nots, n => quote[..at].EndsWith(n, StringComparison.Ordinal)) == said.Not;
    }

    private static List<Found> Gather(IEnumerable<StatedClaim> claims, Func<StatedClaim, ClaimEnd?> end) =>
        [.. claims.Select(c => (Claim: c, End: end(c))).Where(p => p.End is not null).GroupBy(p => p.End!.Id, StringComparer.Ordinal)
            .Select(g => new Found(g.First().End!, [.. g.Select(p => p.Claim)]))];
}
