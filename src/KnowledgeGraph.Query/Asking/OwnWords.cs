using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>The words of a sentence that belong to one of its numbers: what stands before it since the last pause, 社会科学得分 before 66.2, and the noun behind it, 1000亿元的基金群.</summary>
internal static class OwnWords
{
    private static readonly char[] Pauses = [',', '，', ';', '；', '。', ':', '：', '、'];
    private static readonly string[] Years = ["今年", "明年", "去年", "后年", "前年"];

    /// <summary>The words, folded; empty where the number does not stand in the quote.</summary>
    public static string Of(StatedClaim claim)
    {
        var at = claim.Words.IndexOf(FoldedText.Fold(claim.Object!.Name), StringComparison.Ordinal);
        return at <= 0 ? string.Empty : claim.Words[(claim.Words.LastIndexOfAny(Pauses, at - 1) + 1)..at] + Behind(claim.Words[(at + FoldedText.Fold(claim.Object.Name).Length)..]);
    }

    /// <summary>The part between two pauses in which the number stands; the whole quote where it does not stand there.</summary>
    public static string Whole(StatedClaim claim)
    {
        var number = FoldedText.Fold(claim.Object!.Name);
        var at = claim.Words.IndexOf(number, StringComparison.Ordinal);
        if (at < 0)
        {
            return claim.Words;
        }

        var start = at == 0 ? 0 : claim.Words.LastIndexOfAny(Pauses, at - 1) + 1;
        var end = claim.Words.IndexOfAny(Pauses, at + number.Length);
        return claim.Words[start..(end < 0 ? claim.Words.Length : end)];
    }

    // 1000亿元的基金群
    private static string Behind(string rest) => rest.Length < 2 || rest[0] != '的' ? string.Empty : rest[1..(rest.IndexOfAny(Pauses) is > 0 and var end ? end : rest.Length)];

    /// <summary>明年 is asked for and 今年 told: without a date to reckon from they are still two years.</summary>
    public static bool AreOfOtherYear(Clause clause, string own) =>
        Array.Find(Years, y => clause.Text.Contains(y, StringComparison.Ordinal)) is { } asked && !own.Contains(asked, StringComparison.Ordinal)
        && Array.Exists(Years, y => own.Contains(y, StringComparison.Ordinal));
}
