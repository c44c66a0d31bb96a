using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Tells figures of a part, or of a sample, from figures of the class that a question asks about.</summary>
internal static class Scope
{
    private static readonly string[] Samples = ["调研", "抽样", "受访", "问卷"];

    /// <summary>Whether the words speak of fewer things than the question: 通用大模型 where it asks about 大模型, or those of a survey.</summary>
    public static bool IsNarrower(Clause clause, StatedClaim claim)
    {
        var quote = claim.Words;
        return Array.Exists(Samples, w => quote.Contains(w, StringComparison.Ordinal) && !clause.Terms.Contains(w, StringComparer.Ordinal))
            || Wordings.Default.Of("narrower").Where(n => !clause.Words.Contains(n, StringComparer.Ordinal))
                .Any(n => clause.Words.Any(w => Wordings.Default.IsClass(w) && quote.Contains(n + w, StringComparison.Ordinal)));
    }
}
