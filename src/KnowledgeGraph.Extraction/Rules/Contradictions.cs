using KnowledgeGraph.Core.Claims;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>
/// One sentence states a thing once: where one rule reads a plan, a rumour or a denial and another, from the same words, a
/// fact, the fact goes. What another sentence states stays.
/// </summary>
public static class Contradictions
{
    /// <summary>The claims without asserted ones that the same words do not assert.</summary>
    public static IEnumerable<Claim> WithoutContradictions(this IReadOnlyCollection<Claim> claims)
    {
        var unsure = claims.Where(c => c.Modality != Modality.Asserted).ToLookup(Key);
        return claims.Where(c => c.Modality != Modality.Asserted || !unsure[Key(c)].Any(u => u.Span.Overlaps(c.Span)));
    }

    private static (string Predicate, string Subject, string? Object, string? Regime) Key(Claim claim) =>
        (claim.Predicate, claim.Subject, claim.Object, claim.Regime);
}
