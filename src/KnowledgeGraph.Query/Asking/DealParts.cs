using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>The parts in which a price is paid: asked for by their names, and no price of their own where the whole is known.</summary>
internal static class DealParts
{
    private static readonly string[] Words = ["现金", "债务", "股份", "股票", "换股"];

    /// <summary>Of figures of money the part that the question names, else those that are no part, where there are such.</summary>
    public static List<StatedClaim> Without(Clause clause, List<StatedClaim> claims)
    {
        if (claims.Count < 2 || !clause.Units.Any(u => u is "money" or "usd"))
        {
            return claims;
        }

        var asked = Array.Find(Words, w => clause.Text.Contains(w, StringComparison.Ordinal));
        var kept = claims.Where(c => asked is null ? !Array.Exists(Words, w => Measure(c).Contains(w, StringComparison.Ordinal)) : Measure(c).Contains(asked, StringComparison.Ordinal)).ToList();
        return kept.Count > 0 ? kept : claims;
    }

    private static string Measure(StatedClaim claim) => claim.Object!.Text("measure") ?? string.Empty;
}
