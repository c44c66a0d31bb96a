using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Answers which thing has the most of what a noun says, 哪家公司的投资方最多: those that articles name are counted, each once.</summary>
internal static class MostOf
{
    private static readonly string[] Counted = ["INVESTED_IN", "USED_BY", "COOPERATES_WITH"];

    /// <summary>Whether a clause asks so: the noun of a relation, right before 最多 or 最少, and no name.</summary>
    public static bool Asks(Clause clause) =>
        clause.Extreme != 0 && clause.ExtremeWord is "最多" or "最少" or "数量最多" && clause.Links.Count + clause.Units.Count + clause.Amounts.Count + clause.Posts.Count + clause.Times.Count == 0 && clause.Wants.Any(w => w is Wanted.Who or Wanted.Entity)
        && clause.Relations is [{ Predicates: var predicates } noun] && Counted.Contains(predicates[0], StringComparer.Ordinal) && (noun.Direction == RelationDirection.Object || noun.Word is "合作方" or "合作伙伴" or "伙伴")
        && clause.Hits.FirstOrDefault(h => h.Wording.Kind == "extreme") is { } most && most.Span.Start == noun.Span.End;

    /// <summary>The things of which most, or fewest, are named, each with their number.</summary>
    public static async Task<Part> OfAsync(Clause clause, ClaimReader reader, CancellationToken cancellationToken)
    {
        var predicate = clause.Relations[0].Predicates[0];
        var claims = (await reader.ReadAsync([predicate], null, cancellationToken).ConfigureAwait(false)).Where(c => c.IsAsserted && c.Object is not null).ToList();
        var ends = predicate switch
        {
            "INVESTED_IN" => claims.Select(c => (Thing: c.Object!, Other: c.Subject, Claim: c)),
            "USED_BY" => claims.Select(c => (Thing: c.Subject, Other: c.Object!, Claim: c)),
            _ => claims.SelectMany(c => new[] { (Thing: c.Subject, Other: c.Object!, Claim: c), (Thing: c.Object!, Other: c.Subject, Claim: c) }),
        };
        var asked = RelationPlan.Labels(clause, Wanted.Who);
        var counts = ends.Where(e => e.Thing.Is(asked)).GroupBy(e => e.Thing.Id, StringComparer.Ordinal).Select(g => (g.First().Thing, Number: g.Select(e => e.Other.Id).Distinct(StringComparer.Ordinal).Count(), Claims: g.Select(e => e.Claim))).ToList();
        var best = counts.Count == 0 ? 0 : clause.Extreme > 0 ? counts.Max(c => c.Number) : counts.Min(c => c.Number);
        return new Part
        {
            Clause = clause with { Extreme = 0 },
            Rows = [.. counts.Where(c => c.Number == best).Select(c => new AnswerRow($"{c.Thing.Name} {best}个（文章里点名的）", [Cells.Of(c.Thing), Cells.Number(best, "个")], RowBuilder.Evidence(c.Claims)))],
            Named = [.. counts.Where(c => c.Number == best).Select(c => c.Thing)],
            Understood = $"谁：{clause.Relations[0].Word}，文章里点名的最{(clause.Extreme > 0 ? "多" : "少")}",
        };
    }
}
