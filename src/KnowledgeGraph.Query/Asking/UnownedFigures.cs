using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Segmentation;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Figures of what is no entity (算法研究岗位的平均年薪): the article's words must hold what the question asks, for no name ties them to it.</summary>
internal static class UnownedFigures
{
    /// <summary>The predicate of claims that state a figure for itself.</summary>
    public const string Predicate = "REPORTED";

    // Each word at least in half, all of them nearly.
    private const double Each = 0.5;
    private const double All = 0.75;

    // What these ask is known by the unit.
    private static readonly string[] Asking = ["asked", "unit", "filler", "class", "negation", "agreement", "modality", "pronoun"];

    /// <summary>Whether such figures may answer: nothing is ranked, grouped or compared.</summary>
    public static bool MayAnswer(Clause clause) => clause is { Extreme: 0, Compares: false, Group: null, Unknown.Count: 0 } && Words(clause).Count > 0;

    /// <summary>The claims whose words hold nearly all that the question says, with how much.</summary>
    public static IEnumerable<ScoredFigure> Among(IEnumerable<StatedClaim> claims, Clause clause)
    {
        var asked = Words(clause);
        foreach (var claim in claims)
        {
            var told = claim.Words + FoldedText.Fold(claim.Object!.Text("measure") ?? string.Empty);
            var held = asked.ConvertAll(word => Likeness.Of(word, told));
            if (held.Min() >= Each && held.Average() >= All)
            {
                yield return new ScoredFigure(claim, 0, held.Average());
            }
        }
    }

    // The words of the clause but those that say what is wanted of it.
    private static List<string> Words(Clause clause)
    {
        var asking = clause.Hits.Where(h => Asking.Contains(h.Wording.Kind, StringComparer.Ordinal)).Select(h => h.Wording.Word).ToList();
        return [.. JiebaSegmenter.For(clause.Text).Segment(clause.Text).Where(w => w.Length > 1).Select(w => clause.Text.Substring(w.Start, w.Length))
            .Where(w => w.Any(char.IsLetterOrDigit) && !asking.Exists(a => a.Contains(w, StringComparison.Ordinal) || w.Contains(a, StringComparison.Ordinal)))];
    }
}
