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
        var expected = claims.Where(IsExpectation).Select(c => (c.Subject, c.Object)).ToHashSet();
        return claims.Where(c => !(IsFigure(c) && expected.Contains((c.Subject, c.Object)))
            && (c.Modality != Modality.Asserted || !unsure[Key(c)].Any(u => u.Span.Overlaps(c.Span))));
    }

    // 甲公司预计亏损3亿元: what somebody expects of himself is said once.
    private static bool IsExpectation(Claim claim) => claim.Predicate.Equals("PREDICTED", StringComparison.Ordinal);

    private static bool IsFigure(Claim claim) => claim.Predicate.Equals("HAS_FIGURE", StringComparison.Ordinal);

    private static (string Predicate, string Subject, string? Object, string? Regime) Key(Claim claim) =>
        (claim.Predicate, claim.Subject, claim.Object, claim.Regime);
}
