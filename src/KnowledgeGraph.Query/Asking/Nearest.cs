using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Of several figures of one thing and unit, those whose sentence goes on as the question does: 4个模型来自甲, and not 甲的模型已有9万个.</summary>
internal static class Nearest
{
    private const int Told = 2;

    /// <summary>The figures without those whose sentence shares no more than half as many pairs of characters with the question as the best one's.</summary>
    public static List<ScoredFigure> Of(Clause clause, List<ScoredFigure> figures)
    {
        var isOne = figures.Count > 1 && clause.Extreme == 0 && clause.Group is null && !clause.Compares && !clause.Sums && clause.Links.Count > 0 && clause.Times.Count < 2 && clause.Amounts.Count == 0
            && figures.All(f => f.Claim.Predicate == "HAS_FIGURE" && f.Claim.Subject.Id == figures[0].Claim.Subject.Id && f.Claim.RegionIds.Count == 0);
        if (!isOne)
        {
            return figures;
        }

        var asked = Pairs(clause);
        var shared = figures.Select(f => asked.Count(p => OwnPart(f.Claim).Contains(p, StringComparison.Ordinal))).ToList();
        var most = shared.Max();
        return most < Told ? figures : [.. figures.Where((_, i) => shared[i] * 2 > most)];
    }

    // Outside of names.
    private static List<string> Pairs(Clause clause)
    {
        var start = Math.Max(clause.Whole.IndexOf(clause.Text, StringComparison.Ordinal), 0);
        return [.. Enumerable.Range(0, Math.Max(clause.Text.Length - 1, 0)).Where(i => IsHan(clause.Text[i]) && IsHan(clause.Text[i + 1]) && !clause.Links.Any(l => l.Span.Contains(start + i) || l.Span.Contains(start + i + 1)))
            .Select(i => clause.Text.Substring(i, 2)).Distinct(StringComparer.Ordinal)];
    }

    private static bool IsHan(char unit) => unit is >= '\u4e00' and <= '\u9fff';

    // From the pause before the number to the pause behind it.
    private static string OwnPart(StatedClaim claim) => OwnWords.Whole(claim) + claim.Object!.Text("measure");
}
