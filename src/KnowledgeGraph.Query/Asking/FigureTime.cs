using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Whether figures are of the times that a clause asks for.</summary>
internal static class FigureTime
{
    /// <summary>Whether a figure is of one of the times, or of no stated time.</summary>
    public static bool Fits(Clause clause, StatedClaim claim) =>
        clause.Time is null || clause.Times.Any(t => FitsOne(clause with { Time = t }, claim));

    /// <summary>Whether an article states that it is of one of the times.</summary>
    public static bool IsDated(Clause clause, StatedClaim claim) => clause.Times.Any(t => IsOf(clause with { Time = t }, claim));

    private static bool FitsOne(Clause clause, StatedClaim claim) =>
        (claim.Object!.Text("asOf") is null && claim.Time is null) || IsOf(clause, claim) || RowBuilder.Holds(claim, FoldedText.Fold(clause.Time!.Text));

    private static bool IsOf(Clause clause, StatedClaim claim) =>
        clause.Time!.Fits(claim.Object!.Text("asOf")) || (claim.Time is not null && ClaimFilter.FitsTime(clause, claim));
}
