using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>
/// Finds what a question takes for granted and articles state otherwise: 谷歌的GPT-4, 华为哪天发布了混元, 王小川什么时候创立了智谱AI, 腾讯收购光年之外花了多少钱.
/// What is true of the thing by another maker, founder or buyer is then no answer.
/// </summary>
internal sealed class Presupposition(ClaimReader reader)
{
    private static readonly string[] Making = ["DEVELOPS", "ISSUED_BY", "PUBLISHED"];
    private static readonly string[] Kinship = ["PART_OF", "ACQUIRED", "COOPERATES_WITH", "FOUNDED", "WORKS_FOR"];
    private static readonly string[] Dealing = ["ACQUIRED", "INVESTED_IN"];

    /// <summary>The claims that state otherwise, and whether anything is taken for granted that nothing states.</summary>
    public async Task<(bool Fails, IReadOnlyList<StatedClaim> Contrary)> OfAsync(Clause clause, CancellationToken cancellationToken)
    {
        if (Deal(clause) is { } deal)
        {
            var claims = await reader.ReadAsync([deal.Predicate], [.. deal.Buyer.Ids, .. deal.Bought.Ids], cancellationToken).ConfigureAwait(false);
            return claims.Any(c => Joins(c, deal.Buyer, deal.Bought)) || await IsToldAsync(clause, deal.Buyer, deal.Bought, cancellationToken).ConfigureAwait(false) ? (false, [])
                : (true, [.. claims.Where(c => c.IsAsserted && c.Object is not null && deal.Bought.Ids.Contains(c.Object.Id, StringComparer.Ordinal))]);
        }

        foreach (var (actor, thing) in Pairs(clause))
        {
            var predicates = thing.Entities.All(e => e.IsOrganization) ? ["FOUNDED"] : Making;
            var told = (await reader.ReadAsync(predicates, [.. thing.Ids], cancellationToken).ConfigureAwait(false)).Where(c => c.IsAsserted && c.Object is not null && thing.Ids.Contains(c.Predicate == "ISSUED_BY" ? c.Subject.Id : c.Object.Id, StringComparer.Ordinal)).ToList();
            if (predicates is ["FOUNDED"] && !told.Exists(c => Joins(c, actor, thing)))
            {
                return (true, told);
            }

            if (told.Count > 0 && !told.Exists(c => Joins(c, actor, thing)) && !await AreKinAsync(actor, told, cancellationToken).ConfigureAwait(false))
            {
                return (true, told);
            }
        }

        return await ElsewhereAsync(clause, cancellationToken).ConfigureAwait(false);
    }

    // 盘古3.0在腾讯的大会上是什么时候亮相的: at a meeting where it was not, as articles name another.
    private async Task<(bool Fails, IReadOnlyList<StatedClaim> Contrary)> ElsewhereAsync(Clause clause, CancellationToken cancellationToken)
    {
        var meetings = clause.Links.Where(l => l.Entities.All(e => e.Label == "Event")).ToList();
        var things = clause.Links.Where(l => l.Entities.All(e => e.Label is "Model" or "Product")).ToList();
        if (meetings.Count != 1 || things.Count != 1 || !clause.Wants.Contains(Wanted.When))
        {
            return (false, []);
        }

        var told = (await reader.ReadAsync(["RELEASED_AT"], [.. things[0].Ids], cancellationToken).ConfigureAwait(false)).Where(c => c.IsAsserted && c.Object is not null && things[0].Ids.Contains(c.Subject.Id, StringComparer.Ordinal)).ToList();
        return told.Count > 0 && !told.Exists(c => Joins(c, meetings[0], things[0])) ? (true, told) : (false, []);
    }

    // 甲以75亿美元收购乙: the words of a sum say both and the deal.
    private async Task<bool> IsToldAsync(Clause clause, Link buyer, Link bought, CancellationToken cancellationToken)
    {
        var sums = await reader.ReadAsync(["HAS_FIGURE"], [.. buyer.Ids, .. bought.Ids], cancellationToken).ConfigureAwait(false);
        return sums.Any(c => Quotes(c, buyer) && Quotes(c, bought) && clause.Relations.Any(r => c.Words.Contains(r.Word, StringComparison.Ordinal)));
    }

    private static bool Quotes(StatedClaim claim, Link link) => link.Entities.SelectMany(e => e.Surfaces).Append(link.Text).Any(s => ClaimFilter.Quotes(claim, s));

    private static bool Joins(StatedClaim claim, Link actor, Link thing) =>
        claim.Object is { } other && ((Is(actor, claim.Subject) && thing.Ids.Contains(other.Id, StringComparer.Ordinal)) || (Is(actor, other) && thing.Ids.Contains(claim.Subject.Id, StringComparer.Ordinal)));

    // 北京's office may be named after 北京.
    private static bool Is(Link actor, ClaimEnd end) => actor.Ids.Contains(end.Id, StringComparer.Ordinal) || actor.Entities.Any(e => e.Name.Contains(end.Name, StringComparison.Ordinal) || end.Name.Contains(e.Name, StringComparison.Ordinal));

    private async Task<bool> AreKinAsync(Link actor, List<StatedClaim> told, CancellationToken cancellationToken)
    {
        var makers = told.SelectMany(c => new[] { c.Subject.Id, c.Object!.Id }).ToHashSet(StringComparer.Ordinal);
        var claims = await reader.ReadAsync(Kinship, [.. actor.Ids], cancellationToken).ConfigureAwait(false);
        return claims.Any(c => c.IsAsserted && c.Object is not null && (makers.Contains(c.Subject.Id) || makers.Contains(c.Object.Id)));
    }

    // 甲花多少钱收购了乙, 甲什么时候投资了乙: buyer, verb, bought.
    private static (string Predicate, Link Buyer, Link Bought)? Deal(Clause clause)
    {
        var word = clause.Relations.FirstOrDefault(r => r.Direction == RelationDirection.Verb && Dealing.Contains(r.Predicates[0], StringComparer.Ordinal));
        var asks = clause.Wants.Any(w => w is Wanted.Quantity or Wanted.When or Wanted.Where or Wanted.Event) && !clause.Wants.Any(w => w is Wanted.Whether or Wanted.Who);
        if (word is null || !asks || clause.Links.Count != 2 || clause.Sums || clause.Compares || clause.Modality is not null || clause.Links.Any(l => !l.Entities.Any(e => e.IsOrganization || e.Label == "Person")))
        {
            return null;
        }

        var (one, other) = (clause.Links[0], clause.Links[1]);
        var isPassive = clause.Passive is { } passive && passive.Start >= one.Span.End && passive.Start < other.Span.Start;
        return Joints.Join(clause.Whole, one, other) ? null
            : one.Span.End <= word.Span.Start && other.Span.Start >= word.Span.End ? (word.Predicates[0], one, other)
            : isPassive && other.Span.End <= word.Span.Start ? (word.Predicates[0], other, one)
            : null;
    }

    // 甲的乙, 甲发布了乙, 乙是甲发布的: who is said to have made or founded what.
    private static IEnumerable<(Link Actor, Link Thing)> Pairs(Clause clause)
    {
        for (var i = 1; i < clause.Links.Count; i++)
        {
            var (one, other) = (clause.Links[i - 1], clause.Links[i]);
            if (IsActor(one) && IsMade(other) && one.Span.End <= other.Span.Start && other.Span.Start <= clause.Whole.Length && (IsOwner(clause, one, other) || IsVerb(clause, one, other)))
            {
                yield return (one, other);
            }
        }
    }

    private static bool IsOwner(Clause clause, Link one, Link other) =>
        clause.Whole[one.Span.End..other.Span.Start].Trim() is "" or "的" or "的《" or "《" && other.Entities.All(e => !e.IsOrganization)
        && (one.Span.Start == 0 || !"和与跟、".Contains(clause.Whole[one.Span.Start - 1], StringComparison.Ordinal));

    private static bool IsVerb(Clause clause, Link one, Link other) => clause.Relations.Any(r =>
        r.Span.Start >= one.Span.End && r.Span.End <= other.Span.Start && clause.Whole[r.Span.End..other.Span.Start].Trim('了', '过', ' ', '的', '出', '《', '“', '"').Length == 0
        && !clause.Whole[r.Span.End..other.Span.Start].Contains('的', StringComparison.Ordinal)
        && r.Direction == RelationDirection.Verb && (other.Entities.All(e => e.IsOrganization) ? one.Entities.All(e => e.Label == "Person") && r.Predicates.Contains("FOUNDED", StringComparer.Ordinal) : r.Predicates.Any(p => Making.Contains(p, StringComparer.Ordinal))));

    private static bool IsActor(Link link) => link.Entities.All(e => e.IsOrganization || e.Label is "Person" or "Region");

    private static bool IsMade(Link link) => link.Entities.All(e => e.Label is "Model" or "Product" or "Policy" or "Report" || e.IsOrganization);
}
