using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>The highest and the lowest of several figures of one unit.</summary>
internal static class Extremes
{
    /// <summary>The claims at the extreme that the clause asks for; a range counts by its upper end for the highest, by its lower for the lowest.</summary>
    public static List<StatedClaim> Of(Clause clause, IReadOnlyList<StatedClaim> claims)
    {
        var unit = claims.GroupBy(Unit, StringComparer.Ordinal).OrderByDescending(g => g.Count()).FirstOrDefault();
        if (unit is null)
        {
            return [];
        }

        var best = clause.Extreme > 0 ? unit.Max(c => Value(clause, c)) : unit.Min(c => Value(clause, c));
        return [.. unit.Where(c => Value(clause, c) == best)];
    }

    private static string Unit(StatedClaim claim) => (claim.Object!.Text("unit") ?? string.Empty).Split('/')[0];

    private static double Value(Clause clause, StatedClaim claim) =>
        (clause.Extreme > 0 ? claim.Object!.Number("valueMax") : null) ?? claim.Object!.Number("value") ?? 0;
}
