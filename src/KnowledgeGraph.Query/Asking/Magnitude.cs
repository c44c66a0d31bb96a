using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Orders of magnitude, such as 千亿 in 千亿模型: they say less than a number of the same thing and are no second account.</summary>
internal static class Magnitude
{
    /// <summary>The figures without those whose exact number is among them.</summary>
    public static List<StatedClaim> WithoutVague(List<StatedClaim> claims) =>
        [.. claims.Where(c => !(IsVague(c) && claims.Exists(o => o.Subject.Id == c.Subject.Id && !IsVague(o) && IsOf(c, o))))];

    private static bool IsVague(StatedClaim claim) =>
        claim.Predicate == "HAS_PARAMETER_COUNT" && FoldedText.Fold(claim.Object!.Name) is [.., '模', '型'] or [.., '级'] or [.., '级', '别']
        && FoldedText.Fold(claim.Object!.Name)[0] is '十' or '百' or '千' or '万';

    private static bool IsOf(StatedClaim vague, StatedClaim exact) =>
        vague.Object!.Number("value") is { } order && exact.Object!.Number("value") is { } value && value >= order && value < order * 10;
}
