using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Time;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>Writes the draft of a figure's claim.</summary>
internal static class FigureClaims
{
    private const int LongestQuote = 80;
    private const int Short = 4;
    private static readonly string[] Reaching = WordData.List("figure-owners", "figure-claims.reaching");
    private static readonly string[] Aiming = WordData.List("figure-owners", "figure-claims.aiming");

    public static ClaimDraft Draft(FigureSite site, Item owner, string predicate, string rule, int confidence, Modality modality) => new()
    {
        Predicate = predicate,
        Subject = owner.Key,
        SubjectSpan = owner.Named,
        Object = site.Figure.Key,
        ObjectSpan = site.Figure.Span,
        Quote = Quote(site, owner),
        Role = WithoutOwner(site.Figure.Measure, site.Between(owner.Span.Start, owner.Span.End)),
        Time = site.Time,
        Modality = Certain(site, site.Time, modality),
        Context = Measured(site, Quote(site, owner)) ?? Scene(site, Quote(site, owner)),
        Rule = rule,
        Confidence = confidence,
    };

    /// <summary>The draft of a figure that nothing named has, with the clause before where its own begins with what is counted or has changed.</summary>
    public static ClaimDraft OfItself(FigureSite site, string predicate, string rule, int confidence, Modality modality) => new()
    {
        Predicate = predicate,
        Subject = site.Figure.Key,
        SubjectSpan = site.Figure.Span,
        Quote = QuoteFinder.Find(site.Context.Article, site.Sentence, WithCounted(site, GoesOn(site) ? site.Clauses[site.Index - 1].Span.Union(site.Figure.Span) : site.Figure.Span)),
        Time = site.Time,
        Modality = Certain(site, site.Time, modality),
        Rule = rule,
        Confidence = confidence,
    };

    // 第二批备案信息公布，共有110个算法
    private static bool GoesOn(FigureSite site) =>
        site.Index > 0 && (site.IsGrowth || site.Lead.Length <= Short) && site.Clauses[site.Index - 1].Span.Union(site.Figure.Span).Length <= LongestQuote;

    // A share of growth is nothing without what grew: 营收3亿元，同比增长8%.
    private static Span Quote(FigureSite site, Item owner)
    {
        var core = site.IsGrowth && site.Index > 0 ? site.Clauses[site.Index - 1].Span.Union(site.Figure.Span) : site.Figure.Span;
        var both = core.Union(owner.Span);
        core = site.Sentence.Span.Covers(owner.Span) && both.Length <= LongestQuote ? both : core;
        return QuoteFinder.Find(site.Context.Article, site.Sentence, WithCounted(site, core));
    }

    // 近百个大模型: what is counted is said behind.
    private static Span WithCounted(FigureSite site, Span core) =>
        core.End == site.Figure.Span.End && site.Figure.Measure is { } measure && site.Between(core.End, site.Sentence.Span.End).StartsWith(measure, StringComparison.Ordinal)
            ? core with { End = core.End + measure.Length }
            : core;

    // 拥有300名员工的甲: 员工
    private static string? WithoutOwner(string? measure, string owner) =>
        measure is not null && owner.Length > 0 && measure.EndsWith("的" + owner, StringComparison.Ordinal) ? measure[..^(owner.Length + 1)] : measure;

    // 有30家企业参展，其中苏州8家: the words before that say what is counted.
    private static Span? Measured(FigureSite site, Span quote)
    {
        var measure = site.Figure.Measure;
        var at = measure is null || quote.Of(site.Context.Article.Text).Contains(measure, StringComparison.Ordinal) ? -1
            : site.Between(site.Sentence.Span.Start, site.Figure.Span.Start).LastIndexOf(measure, StringComparison.Ordinal);
        return at < 0 ? null : new Span(site.Sentence.Span.Start + at, site.Sentence.Span.Start + at + measure!.Length);
    }

    // 在某基准测试中，甲得60.2分: where it was measured.
    private static Span? Scene(FigureSite site, Span quote)
    {
        if (site.Index == 0 || site.Clauses[site.Index - 1] is not { Entities.Count: > 0 } before)
        {
            return null;
        }

        var words = before.Text.AsSpan().Trim();
        return words.StartsWith("在", StringComparison.Ordinal) && words[^1] is '中' or '上' or '里' && before.Span.End <= quote.Start ? before.Span : null;
    }

    // 提出，到2035年规模达到…: an aim, whenever the article was written.
    private static bool IsAim(FigureSite site, ClaimTime time) =>
        site.Between(site.Sentence.Span.Start, time.Span.Start) is var before && before.EndsWith('到') && AnyWord.In(before, Aiming);

    // 2023至2024年, told in 2023, is not over.
    private static bool IsToCome(TimeValue value, TimeValue published) => value.From > published.To || (value.To > published.To && value.To.Year > value.From.Year);

    // A figure of a time still to come is expected, whatever its words say: 到2030年规模达1万亿元.
    private static Modality Certain(FigureSite site, ClaimTime? time, Modality modality) =>
        modality == Modality.Asserted && site.Tail.StartsWith("的目标", StringComparison.Ordinal) && !AnyWord.In(site.Lead, Reaching) ? Modality.Planned
        : modality == Modality.Asserted && time?.Value is { } value && (site.Context.Article.PublishedOn is { } published ? IsToCome(value, published) : IsAim(site, time))
            ? Modality.Predicted
            : modality;
}
