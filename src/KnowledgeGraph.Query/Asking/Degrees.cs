using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Degrees of study: 在哪里读的博士 asks for the school of that degree, where articles tell which it was.</summary>
internal static class Degrees
{
    private static readonly string[][] All = [["博士"], ["硕士", "研究生"], ["本科", "学士"]];

    /// <summary>The claims whose words say the degree that the clause names; all of them where none does.</summary>
    public static List<StatedClaim> Of(Clause clause, List<StatedClaim> claims)
    {
        var asked = clause.Speaks("EDUCATED_AT") || claims.Exists(c => c.Predicate == "EDUCATED_AT") ? Array.Find(All, d => Array.Exists(d, w => clause.Text.Contains(w, StringComparison.Ordinal))) : null;
        var told = asked is null ? [] : claims.Where(c => c.Predicate == "EDUCATED_AT" && Array.Exists(asked, w => c.Words.Contains(w, StringComparison.Ordinal))).ToList();
        return told.Count > 0 ? told : claims;
    }
}
