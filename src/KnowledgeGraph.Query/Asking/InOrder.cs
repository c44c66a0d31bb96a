using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>
/// What articles themselves call the newest or the first, where none gives a day: 甲最新发布的模型是哪个 with 我们最新发布的乙.
/// The word must stand in the same part of the sentence as the thing; of several such things none is known to be the one.
/// </summary>
internal static class InOrder
{
    private static readonly string[] Newest = ["最新", "新近", "最近"];
    private static readonly string[] First = ["首个", "首款", "首次", "第一个", "第一款", "最早", "率先"];

    /// <summary>The claims whose words say so; nothing where the order is not asked of one name's things, or days are asked for.</summary>
    public static List<StatedClaim> Of(Clause clause, IReadOnlyList<StatedClaim> claims)
    {
        if (clause.Order == 0 || clause.ComparesTimes || clause.Wants.Contains(Wanted.When) || clause.Links.Count != 1)
        {
            return [];
        }

        var words = clause.Order > 0 ? Newest : First;
        var called = claims.Where(c => c.Object is { Label: "Model" or "Product" } && clause.Links[0].Ids.Contains(c.Subject.Id, StringComparer.Ordinal) && Array.Exists(words, w => IsCalled(c, w))).ToList();
        return called.Select(c => c.Object!.Id).Distinct(StringComparer.Ordinal).Count() == 1 ? called : [];
    }

    // 最新发布的乙: right before the name, with nothing but a verb and its marks between them.
    private static bool IsCalled(StatedClaim claim, string word)
    {
        var name = RowBuilder.Written(claim.Object!, claim);
        var end = claim.Words.IndexOf(Text.Folding.FoldedText.Fold(name), StringComparison.Ordinal);
        var at = end <= 0 ? -1 : claim.Words.LastIndexOf(word, end - 1, StringComparison.Ordinal);
        return at >= 0 && end - at - word.Length is >= 0 and < 12 && claim.Words.AsSpan(at, end - at).IndexOfAny(",，。;；") < 0;
    }
}
