using System.Text.RegularExpressions;
using KnowledgeGraph.Query.Claims;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Numbers;

namespace KnowledgeGraph.Query.Asking;

/// <summary>How well a figure fits the names and the words of a clause.</summary>
internal static partial class FigureScore
{
    /// <summary>Without a name, this much of the question's words must stand in the article's.</summary>
    private const double Enough = 0.5;

    // What all articles are about needs not be said beside each number: 人工智能相关企业.
    private const double Field = 0.2;

    // A price that somebody paid is told of another.
    private const double Bought = 0.6;

    // So is what is counted beside the number of somebody else.
    private const double Beside = 0.5;

    private static readonly string[] Paying = ["花了", "花费", "付了", "斥资", "耗资", "出了多少", "代价", "出价"];
    private static readonly string[] Buying = ["收购", "并购", "买下"];

    // A character or two that a long word shares with a sentence tell nothing.
    private const double Faint = 0.2;

    /// <summary>The figure with its marks; none for names that it has nothing to do with.</summary>
    public static ScoredFigure Of(Clause clause, StatedClaim claim)
    {
        var quote = claim.Words;
        var measure = FoldedText.Fold(claim.Object!.Text("measure") ?? string.Empty);
        var own = OwnWords.Of(claim);
        var isOwn = clause.Links.Any(l => IsOf(l, claim));
        var links = Named(clause).Select(l => OfLink(clause, l, claim, isOwn)).ToList();
        var isNamed = links.Count == 0 || (IsComparing(clause) ? links.Max() > 0 && IsOfBeside(clause, claim, isOwn) : links.Min() > 0);
        if (!isNamed || clause.Unknown.Any(u => !ClaimFilter.Tells(claim, u)) || SaysNone(clause, claim, measure) || IsOtherMeasure(clause, measure + own)
            || OtherFigures.Are(clause, claim, measure + own) || OwnWords.AreOfOtherYear(clause, own))
        {
            return new ScoredFigure(claim, 0, 0);
        }

        List<string> words = [.. clause.Terms, .. clause.Links.Where(l => (IsMeasure(l) || clause.Compares) && links.Count < clause.Links.Count && !Named(clause).Contains(l)).Select(l => l.Text), .. clause.Words.Select(w => w.Replace("多少", string.Empty, StringComparison.Ordinal)).Where(w => w.Length > 1 && w[0] != '几')];
        var likeness = words.Count == 0 ? 0 : words.Average(w => (Math.Max(Likeness.Of(w, measure), Likeness.Of(w, own)) * 0.6) + (Likeness.Of(w, quote) * 0.4));
        if (links.Count == 0 && !IsRanked(clause) && !IsTold(clause, words, quote))
        {
            return new ScoredFigure(claim, 0, 0);
        }

        var dated = FigureTime.IsDated(clause, claim) ? 0.2 : 0;
        return new ScoredFigure(claim, links.Count == 0 ? 0.3 : links.Average(), likeness + dated);
    }

    /// <summary>Whether a name can say what is measured of another: GPT-4的上下文窗口.</summary>
    public static bool IsMeasure(Link link) => link.Entities.All(e => e.Label is "Technology" or "Industry");

    /// <summary>The names that figures are of: all, or those beside others that say what is measured where several things are compared.</summary>
    public static IReadOnlyList<Link> Named(Clause clause) =>
        clause.Compares && clause.Links.Where(l => l.Entities.All(e => e.IsOrganization)).ToList() is { Count: > 1 } firms && clause.Links.Except(firms).All(l => l.Entities.All(e => e.Label is "Model" or "Product")) ? firms :
        clause.Links.Where(l => !IsMeasure(l)).ToList() is { Count: > 0 } named && (named.Count > 1 || named.Any(l => l.Entities.All(e => e.Label is "Model" or "Product"))) ? named : clause.Links;

    /// <summary>Whether several things of one kind are named, each with figures of its own.</summary>
    public static bool IsComparing(Clause clause) =>
        !IsOfTwo(clause) && Named(clause) is { Count: > 1 } named && named.Select(l => l.Entities[0].Label).Distinct(StringComparer.Ordinal).Count() == 1;

    // 甲和乙给丙投了多少: a figure of one of the list is asked for, and what stands beside the list must be told of too.
    private static bool IsOfBeside(Clause clause, StatedClaim claim, bool isOwn)
    {
        var listed = Named(clause).Where(l => clause.Links.Any(o => Joints.Join(clause.Whole, l, o) || Joints.Join(clause.Whole, o, l))).ToList();
        return clause.Compares || listed.Count < 2 || Named(clause).Except(listed).Where(l => clause.Speaks("INVESTED_IN") || IsGiven(clause, l)).All(l => OfLink(clause, l, claim, isOwn) > 0);
    }

    private static bool IsGiven(Clause clause, Link link) => link.Span.Start > 0 && clause.Whole[link.Span.Start - 1] is '给' or '向' or '对';

    // 阿里给智谱投了多少: one figure of both, unless the names are a list.
    private static bool IsOfTwo(Clause clause) =>
        !clause.Compares && clause.Links.Count == 2 && clause.Links.All(l => l.Entities.All(e => e.IsOrganization)) && clause.Units.Any(u => u is "money" or "usd") && !clause.Speaks("ACQUIRED") && clause.Links[0].Span.End < clause.Links[1].Span.Start
        && clause.Whole[clause.Links[0].Span.End..clause.Links[1].Span.Start].Trim() is not ("和" or "与" or "跟" or "、" or "及" or "以及");

    /// <summary>Whether a figure is the named thing's own, or of the named region.</summary>
    public static bool IsOf(Link link, StatedClaim claim) =>
        link.Ids.Contains(claim.Subject.Id, StringComparer.Ordinal) || claim.RegionIds.Any(r => link.Ids.Contains(r, StringComparer.Ordinal));

    /// <summary>月薪最低的是哪家: whether everything that has such a number is asked for.</summary>
    public static bool IsRanked(Clause clause) =>
        (clause.Extreme != 0 || clause.Group is not null || clause.Wants.Contains(Wanted.Who)) && (IsPay(clause) || clause.Speaks("HAS_PARAMETER_COUNT"));

    /// <summary>Whether the article's words hold most of what the question says beside class and unit.</summary>
    public static bool Says(Clause clause, StatedClaim claim) =>
        claim.Words + FoldedText.Fold(claim.Subject.Name) is var told && clause.Terms.Average(t => Likeness.Of(t, told)) >= Enough;

    /// <summary>Whether the words hold the numbers that the question narrows a count with: 参数超过50亿的模型有几个.</summary>
    public static bool SaysAmounts(Clause clause, StatedClaim claim) =>
        !(clause.Units.Contains("counter", StringComparer.Ordinal) || clause.AsksDistance) || clause.Amounts.All(a => Number().Match(a.Text) is { Success: true } number && Says(claim, number.Value));

    private static bool Says(StatedClaim claim, string number) =>
        Array.Exists([claim.Words, FoldedText.Fold(claim.Object!.Text("measure") ?? string.Empty)], t => Number().Matches(t).Any(m => m.Value == number || (Value(m.Value) is { } told && told == Value(number))));

    // 百亿 and 100亿 are one number.
    private static decimal? Value(string number) => QuantityScanner.Find(number + "个") is [{ Quantity: { ValueMax: null } quantity }] ? quantity.Value : null;

    // 百亿 and 1.5万亿 are one number, and 10亿 stands not in 110亿.
    [GeneratedRegex("[0-9.零一二两三四五六七八九十百千万亿]*[0-9零一二两三四五六七八九十百千万亿]")]
    private static partial Regex Number();

    // Without a name the words must tell; a class alone tells no length of time.
    private static bool IsTold(Clause clause, List<string> words, string quote) =>
        clause.Classes.Count > 0 ? (clause.Terms.Count > 0 || !clause.Units.Contains("time", StringComparer.Ordinal)) && (IsPay(clause) || IsNear([.. clause.Terms, .. clause.Hits.Where(h => h.Wording.Kind == "unit" && !CountedNoun.IsTotal(h.Wording.Word)).Select(h => h.Wording.Word.Replace("多少", string.Empty, StringComparison.Ordinal)).Where(w => w.Length > 1 && w[0] != '几')], quote))
        : words.Count > 0 && words.Average(w => Likeness.Of(w, quote)) >= Enough;

    private static bool IsPay(Clause clause) => clause.Units.Any(u => u.StartsWith("pay", StringComparison.Ordinal));

    // Some word beside the class is told, at least by half: 市场规模 is no 规模 of a fund.
    private static bool IsNear(List<string> words, string quote) => words.Count == 0 || words.Max(w => Likeness.Of(w, quote)) >= Enough;

    // The thing itself, its region, or a name in the sentence; of a sentence about another thing, only names beside the thing itself.
    private static double OfLink(Clause clause, Link link, StatedClaim claim, bool isOwn) =>
        IsOf(link, claim) || (IsMeasure(link) && FoldedText.Fold(claim.Object!.Text("measure") ?? string.Empty).Contains(link.Text, StringComparison.Ordinal)) ? 1
        : isOwn && claim.Subject.IsModel && link.Entities.Any(e => e.IsOrganization) ? 0.5
        : isOwn && link.Entities.Any(e => e.Label == "Region" && (claim.Evidence.Title ?? string.Empty).Contains(e.Name, StringComparison.Ordinal)) ? 0.4
        : claim.Speaker is { } speaker && link.Entities.Any(e => e.Name == speaker) ? 0.8
        : !isOwn && IsBuyer(clause, link, claim) ? Bought
        : !isOwn && IsCountedBeside(clause, link, claim) ? Beside
        : !isOwn && claim.Subject.Label is ("Model" or "Product" or "Company" or "Person") ? 0
        : link.Entities.SelectMany(e => e.Surfaces).Append(link.Text).Any(s => isOwn ? ClaimFilter.Tells(claim, s) : ClaimFilter.Quotes(claim, s)) ? 0.4
        : isOwn && IsMeasure(link) && Wordings.Default.Of("modifier").Any(w => w.Length > 1 && link.Text.StartsWith(w, StringComparison.Ordinal)) ? Field : 0;

    // 4000个开发团队加入甲: what is counted is told of 甲 too, where the same part of the sentence names it behind the number.
    private static bool IsCountedBeside(Clause clause, Link link, StatedClaim claim)
    {
        var measure = FoldedText.Fold(claim.Object!.Text("measure") ?? string.Empty);
        var number = claim.Words.IndexOf(FoldedText.Fold(claim.Object.Name), StringComparison.Ordinal);
        return number >= 0 && clause.Units.All(u => u == "counter") && clause.Terms.Any(t => t.Length > 2 && measure.EndsWith(t, StringComparison.Ordinal))
            && claim.Words[number..].Split(',', '，', '。', ';', '；')[0] is var part && link.Entities.SelectMany(e => e.Surfaces).Append(link.Text).Any(s => part.Contains(s, StringComparison.Ordinal));
    }

    // 收购了哪家公司，花了多少钱: the price is told of what was bought, and paid by whom the words name before the deed.
    private static bool IsBuyer(Clause clause, Link link, StatedClaim claim) =>
        clause.Units.Contains("money", StringComparer.Ordinal) && link.Entities.All(e => e.IsOrganization) && Array.Exists(Paying, w => clause.Text.Contains(w, StringComparison.Ordinal))
        && Array.FindIndex(Buying, w => claim.Words.Contains(w, StringComparison.Ordinal)) is >= 0 and var deed && claim.Words.IndexOf(Buying[deed], StringComparison.Ordinal) is var at
        && link.Entities.SelectMany(e => e.Surfaces).Append(link.Text).Any(s => claim.Words.IndexOf(s, StringComparison.Ordinal) is >= 0 and var name && name < at);

    // 每篇作文的成本 is no cost of training: some word beside unit and names is told, at least by half.
    private static bool SaysNone(Clause clause, StatedClaim claim, string measure)
    {
        var words = clause.Terms.Where(t => t.Length > 1 && !t.Any(char.IsDigit) && !OtherFigures.IsPeriod(t)).ToList();
        return words.Count > 0 && clause.Units.Count > 0 && !IsPay(clause) && claim.Words + measure + FoldedText.Fold(claim.Subject.Name + (claim.Evidence.Title ?? string.Empty) + string.Concat(claim.Supports.Select(s => s.Quote))) is var told && words.TrueForAll(w => Likeness.Of(w, told) < Faint);
    }

    // Without a unit only the words can tell what is asked for.
    private static bool IsOtherMeasure(Clause clause, string measure) =>
        clause.Units.Count == 0 && !clause.Speaks("HAS_PARAMETER_COUNT") && clause.Terms.Count > 0 && measure.Length > 0
        && !clause.Words.Contains(measure, StringComparer.Ordinal) && clause.Terms.Max(t => Likeness.Of(t, measure)) < Enough;
}
