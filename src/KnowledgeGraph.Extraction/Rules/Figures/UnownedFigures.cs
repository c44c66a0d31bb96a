using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Figures;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// Figures of what is no entity: 算法研究岗位的平均年薪超过60万元. No rule found an owner, but the words say what is measured: the figure is stated for itself,
/// so that who asks for it finds it with its proof.
/// </summary>
internal static class UnownedFigures
{
    /// <summary>The predicate of such claims, whose subject is the figure.</summary>
    public const string Predicate = "REPORTED";

    private const int Confidence = 800;
    private const int Described = 6;
    private static readonly string[] Measured = [.. FigureWords.MeasureNoun, .. WordData.List("figure-owners", "unowned-figures.measured")];
    private static readonly WordSet Reaching = new(WordData.List("figure-owners", "unowned-figures.reaching"));
    private static readonly WordSet Behind = new(WordData.List("figure-owners", "unowned-figures.behind"));
    private static readonly string[] Pointing = WordData.List("figure-owners", "unowned-figures.pointing");
    private static readonly string[] Pronouns = WordData.List("figure-owners", "unowned-figures.pronouns");
    private static readonly string[] NoPronouns = WordData.List("figure-owners", "unowned-figures.no-pronouns");
    private static readonly string[] Somebodys = WordData.List("figure-owners", "unowned-figures.somebodys");
    private static readonly string[] Classes = WordData.List("figure-owners", "unowned-figures.classes");
    private static readonly string[] Counters = WordData.List("figure-owners", "unowned-figures.counters");
    private static readonly string[] InAll = WordData.List("figure-owners", "unowned-figures.in-all");
    private static readonly string[] Doing = WordData.List("figure-owners", "unowned-figures.doing");

    /// <summary>A draft for each figure that none of the others states.</summary>
    public static IEnumerable<ClaimDraft> Propose(ArticleContext context, IEnumerable<ClaimDraft> others)
    {
        var stated = others.Select(d => d.Object).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var sentence in context.Readings)
        {
            ClauseRow? clauses = null;
            foreach (var figure in FigureRule.FiguresIn(context, sentence).Where(f => MayBe(f) && stated.Add(f.Key)))
            {
                var site = new FigureSite(context, sentence, figure, clauses ??= FigureClauses.Of(context.Text, sentence));
                if (IsTold(site, figure.Measure!) && site.Modality is { } modality && !ConvertedSums.Is(site) && !FigureScenes.IsScene(site))
                {
                    yield return FigureClaims.OfItself(site, Predicate, "figure.unowned", Confidence, modality);
                }
            }
        }
    }

    private static bool MayBe(LocalFigure figure) =>
        figure.Measure is { Length: > 1 } measure && figure.Quantity.Unit is not ("参数" or "倍" or "分") && !measure.Any(char.IsAsciiDigit) && !AnyWord.Ends(measure, Doing)
        && (IsShare(figure, measure) || IsCount(figure) || AnyWord.Ends(measure, Measured));

    // 第二批备案信息公布，共有110个算法
    private static bool IsCount(LocalFigure figure) => Counters.Contains(figure.Quantity.Unit, StringComparer.Ordinal);

    // 博士只占求职者的4%
    private static bool IsShare(LocalFigure figure, string measure) => figure.Quantity.Unit is "%" && measure.StartsWith('占') && measure.Length > 2;

    // What has it, what is measured, that it is so much, and nothing more: 应用工程师的报价是18k-30k/月; no bare 报价是18k, no 报价18k的产品.
    private static bool IsTold(FigureSite site, string measure)
    {
        var lead = site.Lead;
        if (Points(lead))
        {
            return false;
        }

        if (IsCount(site.Figure) && !AnyWord.Ends(measure, Measured))
        {
            return AnyWord.Ends(lead.AsSpan().TrimEnd(), InAll) && (site.Index > 0 || lead.Length > Described);
        }

        var at = lead.LastIndexOf(measure, StringComparison.Ordinal);
        return at >= 0 && Reaching.Covers(lead.AsSpan(at + measure.Length).Trim(' ')) && Behind.Covers(site.Tail.AsSpan().Trim(" ”。"))
            && !AnyWord.Begins(lead.AsSpan().TrimStart(), Pointing) && IsDescribed(lead.AsSpan(0, at).TrimEnd(), measure)
            && (!AnyWord.Ends(measure, Somebodys) || AnyWord.In(lead, Classes));
    }

    // 他们的平均班级人数, 目前其团队: of somebody told before.
    private static bool Points(string lead)
    {
        foreach (var word in NoPronouns)
        {
            lead = lead.Replace(word, string.Empty, StringComparison.Ordinal);
        }

        return AnyWord.In(lead, Pronouns);
    }

    // 算法研究岗位的平均年薪, 纯互联网大厂占比, 工程师的 before 报价, 博士 before 占求职者; a bare 投后估值 is somebody's.
    private static bool IsDescribed(ReadOnlySpan<char> before, string measure) =>
        measure[0] == '占' ? before.Length > 1 && !AnyWord.Ends(before, Pointing)
        : measure.IndexOf('的', StringComparison.Ordinal) > 1 || measure.Length >= Described || (before.EndsWith("的", StringComparison.Ordinal) && before.Length > 2 && !AnyWord.Ends(before[..^1], Pointing));
}
