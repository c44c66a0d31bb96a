using System.Text.RegularExpressions;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Quarters and halves of a year, which a report says once: its numbers are of none that it does not name.</summary>
internal static partial class Quarter
{
    /// <summary>Whether the figure's article speaks of other quarters of its subject only.</summary>
    public static bool Differs(Clause clause, StatedClaim claim, IEnumerable<StatedClaim> all)
    {
        var asked = Of(clause.Text);
        if (asked.Count == 0 || Of(claim.Words).Overlaps(asked))
        {
            return false;
        }

        var told = all.Where(c => c.Evidence.Article == claim.Evidence.Article && c.Subject.Id == claim.Subject.Id).SelectMany(c => Of(c.Words)).ToHashSet(StringComparer.Ordinal);
        return told.Count > 0 && !told.Overlaps(asked);
    }

    private static HashSet<string> Of(string text) => [.. Named().Matches(text).Select(m => m.Groups["n"].Success ? m.Groups["n"].Value.Replace('1', '一').Replace('2', '二').Replace('3', '三').Replace('4', '四') : m.Value)];

    [GeneratedRegex("(?<![上下])第?(?<n>[一二三四1-4])(财季|季度)|上半年|下半年")]
    private static partial Regex Named();
}
