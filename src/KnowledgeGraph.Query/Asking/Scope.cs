using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Tells figures of a part, or of a sample, from figures of the class that a question asks about.</summary>
internal static class Scope
{
    private static readonly string[] Samples = ["调研", "抽样", "受访", "问卷"];

    private static readonly string[] Grades = ["核心", "重点", "骨干", "头部", "龙头", "规上"];

    /// <summary>Whether the words speak of fewer things than the question: 通用大模型 where it asks about 大模型, or those of a survey.</summary>
    public static bool IsNarrower(Clause clause, StatedClaim claim)
    {
        var quote = claim.Words;
        var own = OwnWords.Of(claim) + FoldedText.Fold(claim.Object?.Text("measure") ?? string.Empty);
        var isOfPart = clause.Units.Any(u => u is "money" or "usd" or "share") && own.Contains("业务", StringComparison.Ordinal) && !clause.Text.Contains("业务", StringComparison.Ordinal);
        return isOfPart || Array.Exists(Grades, g => !clause.Text.Contains(g, StringComparison.Ordinal) && clause.Words.Any(w => Wordings.Default.IsClass(w) && own.Contains(g + w, StringComparison.Ordinal)))
            || Array.Exists(Samples, w => quote.Contains(w, StringComparison.Ordinal) && !clause.Terms.Contains(w, StringComparer.Ordinal))
            || Wordings.Default.Of("narrower").Where(n => !clause.Words.Contains(n, StringComparer.Ordinal))
                .Any(n => clause.Words.Any(w => Wordings.Default.IsClass(w) && quote.Contains(n + w, StringComparison.Ordinal)));
    }
}
