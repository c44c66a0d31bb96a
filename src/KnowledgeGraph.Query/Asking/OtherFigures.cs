using System.Text.RegularExpressions;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Asking;

/// <summary>Figures that the words of a question exclude: of another deed, another noun, another kind of money, another comparison, or of one where all there are is asked.</summary>
internal static partial class OtherFigures
{
    private const string Filing = "备案";
    private static readonly string[] Country = ["国内", "我国", "全国", "国产", "中国"];
    private static readonly string[] World = ["全球", "世界", "全世界"];
    private static readonly string[] Abroad = ["国外", "海外", "境外"];

    // A rule, a list, a firm, a product or a person has numbers of its own; none is the number of all there are.
    private static readonly string[] Owners = ["Model", "Product", "Company", "Person", "Policy", "Filing", "Institution", "Government", "Media"];

    /// <summary>Whether a figure is such a one.</summary>
    public static bool Are(Clause clause, StatedClaim claim, string told) =>
        IsOfOne(clause, claim) || IsShareUnasked(clause, claim) || IsOtherDeed(clause, claim) || ComparedTimes.Differ(clause.Text, told, claim.Words) || CountedNoun.IsAnothers(clause, claim, told) || Rounds.Differ(clause, claim) || MoneyKinds.Differ(clause, claim, told);

    /// <summary>第二财季, 一季度, 近十年: a report says it once and not beside each of its numbers.</summary>
    public static bool IsPeriod(string term) => Lately().IsMatch(term) || Often().IsMatch(term) || term.Contains('季', StringComparison.Ordinal) || term.Contains("财年", StringComparison.Ordinal) || term.Contains("半年", StringComparison.Ordinal);

    [GeneratedRegex("^(最?近|过去|这)[0-9一二两三四五六七八九十几]+(年|个月)(来|内|里|间)?$")]
    private static partial Regex Lately();

    // 一天, 日均: how often is said with a word of its own in every article.
    [GeneratedRegex("^(每|一)?(天|日|月|年|周|次|回)(均)?$|^(日均|月均|年均|单日|单月|单次|一个月|每个月)$")]
    private static partial Regex Often();

    // 专利申请量是多少: how much of all there is that makes is another question.
    private static bool IsShareUnasked(Clause clause, StatedClaim claim) =>
        claim.Object!.Text("unit") == "%" && (claim.Object.Text("measure") ?? string.Empty).Contains('占', StringComparison.Ordinal) && clause.Units.All(u => u != "share") && clause.Text.AsSpan().IndexOfAny("占比率%") < 0 && !clause.Text.Contains("份额", StringComparison.Ordinal);

    // Without a name, what is done must be told: 发布了多少个 is no number of 融资案例.
    private static bool IsOtherDeed(Clause clause, StatedClaim claim) =>
        clause.Links.Count == 0 && clause.Wants is [Wanted.Quantity] && clause.Relations.Count > 0 && !clause.Speaks("HAS_PARAMETER_COUNT") && clause.Units.Contains("counter", StringComparer.Ordinal)
        && clause.Relations.All(r => r.Direction == RelationDirection.Verb) && !Wordings.Default.Alike(clause.Relations.Select(r => r.Word)).Any(w => claim.Words.Contains(w, StringComparison.Ordinal));

    /// <summary>国内发布了多少个大模型: whether all there are in a country are to be counted, and not those that articles name.</summary>
    public static bool AsksWhole(Clause clause) => clause.Links.Count == 0 && clause.Classes.Count > 0 && Array.Exists([.. Country, .. World, .. Abroad], w => clause.Text.Contains(w, StringComparison.Ordinal));

    // 国内发布了多少个大模型: of the whole class, and not of one firm's or one model's.
    private static bool IsOfOne(Clause clause, StatedClaim claim) =>
        AsksWhole(clause) && clause.Unknown.Count == 0 && clause.Extreme == 0 && clause.Group is null && clause.Wants is [Wanted.Quantity] && clause.Units is ["counter"]
        && (Owners.Contains(claim.Subject.Label, StringComparer.Ordinal) || claim.RegionIds.Any(r => r != "r/cn") || (claim.Subject.Label == "Region" && claim.Subject.Id != "r/cn") || IsOfFilings(clause, claim) || IsOfPart(clause, claim) || IsElsewhere(clause, claim, World) || IsElsewhere(clause, claim, Abroad));

    // Those that passed a filing are not all there are.
    private static bool IsOfFilings(Clause clause, StatedClaim claim) => !clause.Speaks("PASSED_FILING") && OwnWords.Whole(claim).Contains(Filing, StringComparison.Ordinal);

    // A number of a technology is of the class itself only where its name is no more than the class.
    private static bool IsOfPart(Clause clause, StatedClaim claim) =>
        claim.Subject.Label is "Technology" or "Industry" && !clause.Words.Contains(FoldedText.Fold(claim.Subject.Name), StringComparer.Ordinal);

    // What a country has is neither all the world's nor anybody's abroad.
    private static bool IsElsewhere(Clause clause, StatedClaim claim, string[] words) =>
        Array.Exists(words, w => clause.Text.Contains(w, StringComparison.Ordinal)) && !Array.Exists(Country, w => clause.Text.Contains(w, StringComparison.Ordinal))
        && (claim.Subject.Label == "Region" || !Array.Exists(words, w => claim.Words.Contains(w, StringComparison.Ordinal)));
}
