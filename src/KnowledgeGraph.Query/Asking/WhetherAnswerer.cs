using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Answers whether something is so: only an assertion is a yes; a plan, a rumour and a denial are shown as what they are.</summary>
internal sealed class WhetherAnswerer(ClaimReader reader, RelationAnswerer relations)
{
    private readonly ToCome _toCome = new(reader);
    private static readonly string[] Single = ["DEVELOPS", "ISSUED_BY", "PUBLISHED"];
    private static readonly string[] Dated = ["RELEASED_ON", "OPENED_TO_PUBLIC_ON", "PASSED_FILING", "FOUNDED_ON"];

    /// <summary>Answers a clause that asks whether.</summary>
    public async Task<Part> AnswerAsync(Clause clause, CancellationToken cancellationToken)
    {
        var predicates = RelationPlan.For(clause, Wanted.Whether);
        var claims = clause.Unknown.Count > 0
            ? []
            : (await relations.ClaimsAsync(clause, predicates, cancellationToken).ConfigureAwait(false)).Where(c => HoldsAll(clause, c) && SaysRest(clause, c)).ToList();
        var asserted = Modalities.Asked(clause, claims);
        asserted = OfAskedClass(clause, asserted);
        var toCome = await _toCome.OfAsync(clause, asserted, cancellationToken).ConfigureAwait(false);
        var weak = claims.Where(c => !c.IsAsserted).Except(asserted).Union(toCome).ToList();
        asserted = toCome.Count > 0 ? [] : [.. asserted.Where(c => ToCome.Proves(clause, c))];
        var contrary = asserted.Count > 0 ? [] : await ContraryAsync(clause, predicates, cancellationToken).ConfigureAwait(false);
        if (claims.Count == 0)
        {
            weak = await QuotedAsync(clause, predicates, cancellationToken).ConfigureAwait(false);
        }

        return new Part
        {
            Clause = clause,
            Rows = RowBuilder.ByEnd(asserted, c => c.Subject),
            Related = [.. RelatedBuilder.Of(weak, RelatedBuilder.ByModality), .. RelatedBuilder.Of(contrary, _ => RelatedReason.Otherwise)],
            Yes = asserted.Count > 0 ? !clause.IsNegated : weak.Exists(c => c.Polarity == "negative" || c.Modality == "denied") ? clause.IsNegated : contrary.Count > 0 ? clause.IsNegated : null,
            Named = [.. asserted.Select(c => c.Subject).DistinctBy(e => e.Id)],
            Text = asserted.Count > 0 ? "是。" + RowBuilder.Words(asserted[0]) + "。"
                : contrary.Count > 0 ? "不是。文章说的是：" + RowBuilder.Words(contrary[0]) + "。"
                : weak.Exists(c => c.Polarity == "negative" || c.Modality == "denied") ? "不是。文章明确说没有。"
                : weak.Count > 0 ? "没有文章说确实如此；只有较弱的说法。" : null,
            Understood = "是否：" + string.Join('、', predicates.Select(Predicates.Verb)),
        };
    }

    // 荣耀有没有自研大模型: what else it makes is no proof.
    private static List<StatedClaim> OfAskedClass(Clause clause, List<StatedClaim> claims) =>
        clause.Links.Count != 1 || clause.AskedClasses is not ["Model", ..] || !clause.Speaks("DEVELOPS") || clause.Speaks("RELEASED_ON") ? claims
            : [.. claims.Where(c => c.Predicate != "DEVELOPS" || !clause.Links[0].Ids.Contains(c.Subject.Id, StringComparer.Ordinal) || c.Object!.Label == "Model")];

    // Each name must stand in the claim: at an end, or for a region or a maker in the words.
    private static bool HoldsAll(Clause clause, StatedClaim claim) => clause.Links.All(l =>
        (claim.Subject.IsModel && claim.Predicate is "PASSED_FILING" or "OPENED_TO_PUBLIC_ON" && l.Entities.All(e => e.IsOrganization) && clause.Links.Any(o => o.Ids.Contains(claim.Subject.Id, StringComparer.Ordinal))) ||
        l.Ids.Contains(claim.Subject.Id, StringComparer.Ordinal)
        || (claim.Object is { } other && (l.Ids.Contains(other.Id, StringComparer.Ordinal) || (other.Label == "Region" && Containment.IsIn(other.Id, l.Ids))))
        || l.Entities.SelectMany(e => e.Surfaces).Any(s => ClaimFilter.Quotes(claim, s)));

    // 支持同时使用三个插件吗: where one end alone is named, the claim must say what else is asked.
    private static bool SaysRest(Clause clause, StatedClaim claim) =>
        clause.Terms.Count == 0 || claim.Object is null or { Label: "Time" or "Filing" or "Figure" } || clause.Links.Count(l => l.Ids.Contains(claim.Subject.Id, StringComparer.Ordinal) || l.Ids.Contains(claim.Object.Id, StringComparer.Ordinal)) > 1
        || clause.Terms.All(t => Likeness.Of(t, claim.Words + FoldedText.Fold(claim.Subject.Name + claim.Object.Name)) >= 0.5);

    // 混元是阿里推出的吗: an article that names another maker, or another day, says no.
    private async Task<List<StatedClaim>> ContraryAsync(Clause clause, IReadOnlyList<string> predicates, CancellationToken cancellationToken)
    {
        var things = clause.Links.Where(l => l.Entities.All(e => e.Label is "Model" or "Product" or "Report" or "Policy")).SelectMany(l => l.Ids).ToHashSet(StringComparer.Ordinal);
        var others = clause.Links.Where(l => l.Entities.All(e => e.IsOrganization)).ToList();
        if (things.Count == 0 && clause.Time is not null && predicates.Contains("FOUNDED_ON", StringComparer.Ordinal))
        {
            (things, others) = (others.SelectMany(l => l.Ids).ToHashSet(StringComparer.Ordinal), []);
        }

        if (predicates.Contains("LOCATED_IN", StringComparer.Ordinal))
        {
            return await ElsewhereAsync(clause, cancellationToken).ConfigureAwait(false);
        }

        if (things.Count == 0 || clause.Unknown.Count > 0 || (others.Count == 0 && clause.Time is null))
        {
            return [];
        }

        var claims = (await reader.ReadAsync(predicates, things, cancellationToken).ConfigureAwait(false)).Where(c => c.IsAsserted && (things.Contains(c.Subject.Id) || things.Contains(c.Object!.Id))).ToList();
        var kin = others.Count == 0 ? [] : (await reader.ReadAsync(["PART_OF"], [.. others.SelectMany(l => l.Ids)], cancellationToken).ConfigureAwait(false)).Where(c => c.IsAsserted && c.Object is not null).SelectMany(c => new[] { c.Subject.Id, c.Object!.Id }).ToHashSet(StringComparer.Ordinal);
        return others.Count > 0
            ? [.. claims.Where(c => Single.Contains(c.Predicate, StringComparer.Ordinal) && c.Other(things) is { IsOrganization: true } maker && !kin.Contains(maker.Id) && !others.Exists(o => o.Entities.Any(e => e.Name.Contains(maker.Name, StringComparison.Ordinal) || maker.Name.Contains(e.Name, StringComparison.Ordinal))) && !others.Exists(o => o.Ids.Contains(maker.Id, StringComparer.Ordinal)))]
            : [.. claims.Where(c => Dated.Contains(c.Predicate, StringComparer.Ordinal) && c.Date is not null && !ClaimFilter.FitsTime(clause, c))];
    }

    // 总部在北京吗: a place that neither holds the asked one nor lies in it says no.
    private async Task<List<StatedClaim>> ElsewhereAsync(Clause clause, CancellationToken cancellationToken)
    {
        var places = clause.Links.Where(IsRegion).SelectMany(l => l.Ids).ToList();
        var things = clause.Links.Where(l => !IsRegion(l)).SelectMany(l => l.Ids).ToHashSet(StringComparer.Ordinal);
        var claims = places.Count == 0 || things.Count == 0 ? [] : await reader.ReadAsync(["LOCATED_IN"], things, cancellationToken).ConfigureAwait(false);
        var placed = claims.Where(c => c.IsAsserted && things.Contains(c.Subject.Id)).ToList();
        return placed.Exists(c => Containment.IsIn(c.Object!.Id, places) || places.Exists(p => Containment.IsIn(p, [c.Object!.Id]))) ? [] : placed;
    }

    private static bool IsRegion(Link link) => link.Entities.All(e => e.Label == "Region");

    private async Task<List<StatedClaim>> QuotedAsync(Clause clause, IReadOnlyList<string> predicates, CancellationToken cancellationToken)
    {
        var names = clause.Unknown.Concat(clause.Links.Select(l => l.Text)).ToList();
        var claims = await reader.ReadAsync(predicates, null, cancellationToken).ConfigureAwait(false);
        return [.. claims.Where(c => !c.IsAsserted && names.Count > 0 && names.TrueForAll(n => ClaimFilter.Quotes(c, n)))];
    }
}
