using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Of several figures of one thing and unit, those whose sentence goes on as the question does: 4个模型来自甲, and not 甲的模型已有9万个.</summary>
internal static class Nearest
{
    private const int Told = 2;
    private const int Job = 4;

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
        var near = most < Told ? figures : [.. figures.Where((_, i) => shared[i] * 2 > most)];
        return clause.Units.Any(u => u.StartsWith("pay", StringComparison.Ordinal)) ? OfJob(clause, near) : near;
    }

    // 算法工程师 is another job than 构架工程师: what shares the longest run of characters, where it says more than the job's last word.
    private static List<ScoredFigure> OfJob(Clause clause, List<ScoredFigure> figures)
    {
        var runs = figures.Select(f => LongestShared(clause.Text, OwnWords.Whole(f.Claim))).ToList();
        var longest = runs.DefaultIfEmpty().Max();
        return longest < Job ? figures : [.. figures.Where((_, i) => runs[i] == longest)];
    }

    private static int LongestShared(string text, string other)
    {
        var length = 0;
        for (var start = 0; start + length < text.Length; start++)
        {
            while (start + length < text.Length && other.Contains(text.Substring(start, length + 1), StringComparison.Ordinal))
            {
                length++;
            }
        }

        return length;
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
