using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Answers which organisations are not in a region, 不在北京的公司: those that articles place elsewhere, and never those of which no place is told.</summary>
internal static class Elsewhere
{
    /// <summary>Whether a clause asks so.</summary>
    public static bool Asks(Clause clause) =>
        clause.IsNegated && clause.Links.Count > 0 && clause.Links.All(l => l.Entities.All(e => e.Label == "Region")) && clause.Relations.All(r => r.Predicates is ["LOCATED_IN"])
        && clause.Posts.Count + clause.Units.Count + clause.Amounts.Count == 0 && clause.Wants.All(w => w is Wanted.Entity or Wanted.Who) && clause.Hits.Any(h => h.Wording is { Kind: "negation", Word: "不在" or "不位于" });

    /// <summary>The organisations that lie elsewhere.</summary>
    public static async Task<Part> OfAsync(Clause clause, ClaimReader reader, CancellationToken cancellationToken)
    {
        var places = clause.Links.SelectMany(l => l.Ids).ToList();
        var labels = RelationPlan.Labels(clause, Wanted.Who);
        var claims = (await reader.ReadAsync(["LOCATED_IN"], null, cancellationToken).ConfigureAwait(false)).Where(c => c.IsAsserted && c.Subject.IsOrganization && c.Subject.Is(labels)).ToList();
        var names = clause.Links.SelectMany(l => l.Entities).Select(e => e.Name).ToList();
        bool Touches(StatedClaim c) => Containment.IsIn(c.Object!.Id, places) || places.Exists(p => Containment.IsIn(p, [c.Object!.Id])) || names.Exists(n => c.Object!.Name.Contains(n, StringComparison.Ordinal));
        var here = claims.Where(Touches).Select(c => c.Subject.Id).ToHashSet(StringComparer.Ordinal);
        var makers = clause.Classes.Contains("Model", StringComparer.Ordinal) ? (await reader.ReadAsync(["DEVELOPS"], null, cancellationToken).ConfigureAwait(false)).Where(c => c.IsAsserted && c.Object!.Label == "Model").Select(c => c.Subject.Id).ToHashSet(StringComparer.Ordinal) : null;
        var there = claims.Where(c => !here.Contains(c.Subject.Id) && makers?.Contains(c.Subject.Id) is null or true).ToList();
        return new Part
        {
            Clause = clause, Rows = RowBuilder.ByEnd(there, c => c.Subject), Named = [.. there.Select(c => c.Subject).DistinctBy(e => e.Id)], IsCounted = true,
            Understood = "谁：文章说在别处，不在 " + string.Join('、', clause.Links.Select(l => l.Text)),
        };
    }
}
