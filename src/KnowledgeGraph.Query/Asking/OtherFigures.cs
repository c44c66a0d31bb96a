using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Figures that the words of a question exclude: of another deed, another noun, another kind of money, another comparison, or of one where all there are is asked.</summary>
internal static class OtherFigures
{
    /// <summary>Whether a figure is such a one.</summary>
    public static bool Are(Clause clause, StatedClaim claim, string told) =>
        IsOfOne(clause, claim) || IsOtherDeed(clause, claim) || ComparesOtherwise(clause, told) || CountedNoun.IsAnothers(clause, claim, told) || MoneyKinds.Differ(clause, claim, told);

    /// <summary>第二财季, 一季度: a report says it once and not beside each of its numbers.</summary>
    public static bool IsPeriod(string term) => term.Contains('季', StringComparison.Ordinal) || term.Contains("财年", StringComparison.Ordinal) || term.Contains("半年", StringComparison.Ordinal);

    // 同比 compares with another time than 环比.
    private static bool ComparesOtherwise(Clause clause, string told) =>
        (IsOnly(clause.Text, "同比", "环比") && IsOnly(told, "环比", "同比")) || (IsOnly(clause.Text, "环比", "同比") && IsOnly(told, "同比", "环比"));

    private static bool IsOnly(string words, string one, string other) => words.Contains(one, StringComparison.Ordinal) && !words.Contains(other, StringComparison.Ordinal);

    // Without a name, what is done must be told: 发布了多少个 is no number of 融资案例.
    private static bool IsOtherDeed(Clause clause, StatedClaim claim) =>
        clause.Links.Count == 0 && clause.Wants is [Wanted.Quantity] && clause.Relations.Count > 0 && !clause.Speaks("HAS_PARAMETER_COUNT") && clause.Units.Contains("counter", StringComparer.Ordinal)
        && clause.Relations.All(r => r.Direction == RelationDirection.Verb) && !Wordings.Default.Alike(clause.Relations.Select(r => r.Word)).Any(w => claim.Words.Contains(w, StringComparison.Ordinal));

    /// <summary>国内发布了多少个大模型: whether all there are in a country are to be counted, and not those that articles name.</summary>
    public static bool AsksWhole(Clause clause) => clause.Links.Count == 0 && clause.Classes.Count > 0 && Array.Exists(Whole, w => clause.Text.Contains(w, StringComparison.Ordinal));

    // 国内发布了多少个大模型: of the whole class, and not of one firm's or one model's.
    private static bool IsOfOne(Clause clause, StatedClaim claim) =>
        AsksWhole(clause) && clause.Unknown.Count == 0 && clause.Extreme == 0 && clause.Group is null && clause.Wants is [Wanted.Quantity] && clause.Units is ["counter"]
        && (claim.Subject.Label is "Model" or "Product" or "Company" or "Person" || claim.RegionIds.Count > 0 || (claim.Subject.Label == "Region" && claim.Subject.Id != "r/cn"));

    private static readonly string[] Whole = ["国内", "我国", "全国", "国产", "全球", "中国", "国外"];
}
