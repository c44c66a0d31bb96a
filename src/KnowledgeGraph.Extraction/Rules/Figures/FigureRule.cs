using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Figures;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>Ties every figure that is no parameter count to the thing it measures.</summary>
public sealed class FigureRule : IClaimRule
{
    private static readonly string[] Able = WordData.List("figure-owners", "figure-rule.able");
    private static readonly string[] Quoted = ["报", "收于", "收报", "报收"];
    private const int Each = 750;
    private const int Short = 8;
    private const int MostFigures = 300;
    private static readonly string[] Told = WordData.List("figure-owners", "figure-rule.told");

    /// <inheritdoc/>
    public string Id => "figure";

    /// <inheritdoc/>
    public IEnumerable<ClaimDraft> Propose(ArticleContext context)
    {
        (LocalFigure Figure, FigureOwner Owner)? last = null;
        (LocalFigure Figure, FigureOwner Owner)? count = null; // 37家，占比30%: what is counted
        foreach (var sentence in context.Readings)
        {
            ClauseRow? clauses = null;
            foreach (var figure in Figures(context, sentence))
            {
                var site = new FigureSite(context, sentence, figure, clauses ??= FigureClauses.Of(context.Text, sentence));
                if (ConvertedSums.Is(site))
                {
                    continue;
                }

                if ((figure.Measure is not null || StockMoves.IsMove(site)) && site.Modality is { } sure && Shares.OfEach(site) is { Count: > 0 } several)
                {
                    foreach (var item in several)
                    {
                        yield return FigureClaims.Draft(site, item, "HAS_FIGURE", Id + ".each", Each, sure);
                    }
                }
                else if (site.Modality is { } modality && (Same(site, last) ?? DealParts.Of(site, last) ?? Kinds(site, count) ?? Row(site, last) ?? FigureOwners.Of(site) ?? Parallel(site, last) ?? FigureOwners.Otherwise(site)) is { } owner
                    && ((site.Figure.Measure is { } measure && !IsOwn(site, owner.Item, measure)) || owner.How is "deal" || SpeaksForItself(site, owner.Item)) && !AnothersFigure.Is(site, owner.Item) && Made(site, owner, modality) is { } told)
                {
                    last = (figure, owner);
                    count = figure.Quantity.Unit is "%" ? count : last;
                    yield return FigureClaims.Draft(site, owner.Item, "HAS_FIGURE", $"{Id}.{owner.How}", owner.Confidence, told);
                }
            }
        }
    }

    // A sentence of hundreds of figures is a table that lost its lines: nobody knows what they measure, and each would be read beside all others.
    private static List<LocalFigure> Figures(ArticleContext context, SentenceView sentence)
    {
        var figures = FiguresIn(context, sentence).Where(f => f.Quantity.Unit is not "参数").ToList();
        return figures.Count > MostFigures ? [] : figures;
    }

    // 甲世界模型可以在100毫秒内推演: the words beside it are the name's.
    private static bool IsOwn(FigureSite site, Item owner, string measure) =>
        !site.Tail.AsSpan().TrimStart("的").StartsWith(measure, StringComparison.Ordinal) && site.Between(owner.Span.Start, owner.Span.End) is var name && name.Length > measure.Length && name.EndsWith(measure, StringComparison.Ordinal);

    // 80分, 员工之外的3000人, 25-40k/月, 共24条, 报12.6元: no more words are needed to know what is measured.
    private static bool SpeaksForItself(FigureSite site, Item owner) =>
        site.Figure.Quantity.Unit is "分" or "人" or "token" or "字" || site.Figure.Quantity.Unit.EndsWith('元') || site.Figure.Quantity.Unit.Contains('/', StringComparison.Ordinal) || OwnerTypes.Told(owner.Type!.Value) || owner.Type == EntityType.Government || AnyWord.Ends(site.Lead.AsSpan().TrimEnd(), Quoted) || DealPrices.IsPaid(site);

    // 将发布甲，可以一次处理40万字: what a thing that is still to come does is as sure as its coming.
    private static Modality? Made(FigureSite site, FigureOwner owner, Modality modality) =>
        modality == Modality.Asserted && owner.How is "sentence" && OwnerTypes.Thing(owner.Item.Type!.Value) && site.Index > 0 && AnyWord.Begins(site.Lead.AsSpan().TrimStart(), Able)
            ? ModalityReader.OfFigure(site.Sentence, site.Sentence.ShapeOf(site.Clauses[site.Index - 1].Span.End - 1))
        : modality == Modality.Asserted && owner.How is "made" && site.Sentence.Span.Covers(owner.Item.Span)
            ? ModalityReader.OfEvent(site.Sentence, site.Sentence.ShapeOf(owner.Item.Span.Start), site.Sentence.ShapeOf(owner.Item.Span.Start))
            : modality;

    // …规模为50亿元，后年这一数字会涨到80亿元
    private static FigureOwner? Same(FigureSite site, (LocalFigure Figure, FigureOwner Owner)? last) =>
        last is { } before && before.Figure.Span.End <= site.Figure.Span.Start && (GrowthMeasures.IsSameMeasured(site.Lead) || IsNext(site, before.Figure))
            && before.Figure.Quantity.Unit[^1] == site.Figure.Quantity.Unit[^1]
            ? new FigureOwner(before.Owner.Item, "same", 700)
            : null;

    // 今年规模约50亿元，明年有望增至120亿元: nothing but another time and how it changes.
    private static bool IsNext(FigureSite site, LocalFigure before) =>
        before.Measure is not null && site.Index > 0 && site.Clauses[site.Index - 1].Span.Covers(before.Span) && !site.Before.Any() && site.Sentence.Items.Any(i => i.Kind == ItemKind.Time && site.Clause.Span.Covers(i.Span) && i.Span.End <= site.Figure.Span.Start)
        && GrowthMeasures.IsGrownTo(site.Plain(site.Clause));

    private static FigureOwner? Kinds(FigureSite site, (LocalFigure Figure, FigureOwner Owner)? last) =>
        last is { } before ? KindRows.Of(site, before.Figure, before.Owner) : null;

    private static FigureOwner? Row(FigureSite site, (LocalFigure Figure, FigureOwner Owner)? last) =>
        last is { } before && !FigureScenes.IsScene(site) ? FigureRows.Of(site, before.Figure, before.Owner) : null;

    // 甲的基站超过2万个，城市覆盖超过300个，用户突破1亿户: clauses built alike, none with a name of its own.
    private static FigureOwner? Parallel(FigureSite site, (LocalFigure Figure, FigureOwner Owner)? last)
    {
        var isNext = last is { } before && site.Index > 0 && site.Clauses[site.Index - 1].Span.Covers(before.Figure.Span)
            && (before.Owner.How is "carried" or "attended" or "parallel" or "place-before" or "focus" or "says" or "growth" || (site.Index > 1 && site.Sentence.Span.Covers(before.Owner.Item.Span)));
        if (isNext && (site.Figure.Quantity.Unit is "%" or "倍" or "个百分点") && !site.Before.Any() && site.Lead.Length <= Short && AnyWord.In(site.Lead, FigureWords.Change))
        {
            return new FigureOwner(last!.Value.Owner.Item, "growth", 650);
        }

        return isNext && last!.Value.Owner.How is "clause" or "sentence" or "parallel" or "carried" or "attended" && Told.Any(word => site.Lead.Contains(word, StringComparison.Ordinal) || site.Figure.Text.Contains(word, StringComparison.Ordinal))
            && !site.Before.Any(i => SentenceSubject.IsSubject(i.Type!.Value)) && !ClauseKind.IsGeneric(site.Lead) && !ClauseKind.IsOfAnother(site.Lead) && !FigureScenes.IsScene(site)
            ? new FigureOwner(last!.Value.Owner.Item, "parallel", 600)
            : null;
    }

    /// <summary>The figures that stand in a sentence, in order.</summary>
    internal static IEnumerable<LocalFigure> FiguresIn(ArticleContext context, SentenceView sentence) =>
        Has(sentence.Items) || Has(sentence.Nested)
            ? sentence.Items.Concat(sentence.Nested)
                .Where(i => i.Kind == ItemKind.Figure)
                .OrderBy(i => i.Span)
                .Select(i => context.FigureByKey[i.Key])
            : [];

    // Most sentences have none.
    private static bool Has(IReadOnlyList<Item> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Kind == ItemKind.Figure)
            {
                return true;
            }
        }

        return false;
    }
}
