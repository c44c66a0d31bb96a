using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>The parts in which a price is paid: asked for by their names, and no price of their own where the whole is known.</summary>
internal static class DealParts
{
    private static readonly string[] Words = ["现金", "债务", "股份", "股票", "换股"];

    /// <summary>Of figures of money the part of a price that the question names, and no other; else those that are no part, where there are such.</summary>
    public static List<StatedClaim> Without(Clause clause, List<StatedClaim> claims)
    {
        if (claims.Count == 0 || !clause.Units.Any(u => u is "money" or "usd"))
        {
            return claims;
        }

        var asked = clause.Speaks("ACQUIRED") ? Words.Where(w => clause.Text.Contains(w, StringComparison.Ordinal)).ToList() : [];
        if (asked.Count > 0)
        {
            return [.. claims.Where(c => asked.Exists(w => (Measure(c) + OwnWords.Whole(c)).Contains(w, StringComparison.Ordinal)))];
        }

        var kept = claims.Where(c => !Array.Exists(Words, w => Measure(c).Contains(w, StringComparison.Ordinal))).ToList();
        return kept.Count > 0 ? kept : claims;
    }

    private static string Measure(StatedClaim claim) => claim.Object!.Text("measure") ?? string.Empty;
}
