using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Which claims a question asks for by how they are said: what is so, or what is planned, rumoured or predicted.</summary>
internal static class Modalities
{
    /// <summary>Whether a claim says that something may be, neither that it is nor that it is not.</summary>
    public static bool IsWeak(StatedClaim claim) => claim.Polarity == "affirmative" && claim.Modality is "planned" or "rumoured" or "predicted";

    /// <summary>Asserted claims; for who asks for plans those that are plans, else what is said to come about in another way: a rumoured plan is told as a rumour.</summary>
    public static List<StatedClaim> Asked(Clause clause, IReadOnlyList<StatedClaim> claims)
    {
        if (clause.Modality is null)
        {
            return [.. claims.Where(c => c.IsAsserted)];
        }

        var exact = claims.Where(c => c.Modality == clause.Modality && c.Polarity == "affirmative").ToList();
        return exact.Count > 0 ? exact : [.. claims.Where(IsWeak)];
    }
}
