using System.Text.RegularExpressions;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Reads two measures asked of one thing: 融资额和估值各是多少.</summary>
internal static partial class TwoMeasures
{
    /// <summary>A clause for each of the two, or <c>null</c> where only one is asked.</summary>
    public static (Clause One, Clause Other)? Of(Clause clause)
    {
        if (clause.Links.Count == 1 && (clause.Wants.Count == 0 || (clause.Wants is [Wanted.Quantity] && !clause.Hits.Any(h => h.Wording.Kind == "asked"))) && !clause.Compares && !clause.Sums && clause.Extreme == 0 && Bare(clause) is [var first, var second])
        {
            return (Of(clause, first), Of(clause, second));
        }

        if (clause.Links.Count != 1 || clause.Speaks("HAS_PARAMETER_COUNT") || clause.Compares || clause.Sums || clause.Extreme != 0 || clause.AsksDistance || (clause.Wants.Count > 0 && !clause.Wants.Contains(Wanted.Quantity)) || Both().Match(clause.Text) is not { Success: true } both)
        {
            return null;
        }

        var (one, other) = (Bare(both.Groups["one"].Value), Bare(both.Groups["other"].Value));
        return one.Length < 2 || other.Length < 2 || clause.Links.Any(l => one.Contains(l.Text, StringComparison.Ordinal) || other.Contains(l.Text, StringComparison.Ordinal)) ? null
            : (Of(clause, one), Of(clause, other));
    }

    private static Clause Of(Clause clause, string measure) => clause with
    {
        Text = measure, Terms = [measure], Words = [measure], Relations = [.. clause.Relations.Where(r => measure.Contains(r.Word, StringComparison.Ordinal))],
        Units = [.. clause.Hits.Where(h => h.Wording.Kind == "unit" && measure.Contains(h.Wording.Word, StringComparison.Ordinal)).Select(h => h.Wording.Value).Distinct(StringComparer.Ordinal)],
    };

    // 甲公司 融资额 估值: words apart, each with a unit of its own.
    private static List<string> Bare(Clause clause) =>
        [.. clause.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 1 && w[^1] is not ('元' or '金') && !w.Contains(clause.Links[0].Text, StringComparison.Ordinal) && clause.Hits.Any(h => h.Wording.Kind == "unit" && w.Contains(h.Wording.Word, StringComparison.Ordinal)))];

    private static string Bare(string words) => words[(words.LastIndexOf('的') + 1)..];

    [GeneratedRegex("(?<one>[\\u4e00-\\u9fff]{2,10})(和|与|以及|及|、)(?<other>[\\u4e00-\\u9fff]{2,10}?)(各自|分别|各|都)(是|有|为|达到)?(到底|究竟|具体|大概|其实)?(是)?(多少|多大|几)")]
    private static partial Regex Both();
}
