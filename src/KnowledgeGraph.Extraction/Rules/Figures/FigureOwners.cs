using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Quantities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Rules.Making;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// Finds whom a figure belongs to: the nearest fitting thing, not the nearest name. Asked in order: what a price was paid for; the region right before it
/// (北京5家); the policy under which filings are counted; the source it comes from (4个来自…); the market it measures; the one
/// compared with (超过甲的78分); the one it describes (日活超2亿的甲); the topic of its clause; the topic of the clauses before it in the
/// sentence, or what they made; the place they are about; what 公司 and 其 stand for; then what sentences before are about (a gathering, a round of
/// money, who speaks, the thing or firm of the paragraph). What a technique does is not its user's. No fitting owner, no claim.
/// </summary>
internal static class FigureOwners
{
    private const int Sourced = 10;
    private const int Attribute = 2;
    private static readonly string[] Sources = ["来自", "出自", "属于", "源自"];
    private static readonly string[] Comparisons = WordData.List("figure-owners", "figure-owners.comparisons");
    private static readonly string[] Now = WordData.List("figure-owners", "figure-owners.now");
    private static readonly string[] Having = WordData.List("figure-owners", "figure-owners.having");
    private static readonly string[] Both = WordData.List("figure-owners", "figure-owners.both");
    private static readonly string[] OfOne = WordData.List("figure-owners", "figure-owners.of-one");
    private static readonly string[] OwnParts = WordData.List("figure-owners", "figure-owners.own-parts");
    private static readonly string[] Visitors = WordData.List("figure-owners", "figure-owners.visitors");
    private static readonly string[] Supposing = WordData.List("figure-owners", "figure-owners.supposing");
    private static readonly string[] Self = ["公司", "集团", "该公司", "该集团", "该企业"];

    public static FigureOwner? Of(FigureSite site)
    {
        return !MayBeOwned(site) ? null
            : OfTechnique.Of(site) is { IsOfTechnique: true } technique ? technique.Owner
            : Adjacent.Of(site) is { } beside ? beside
            : AddedSums.Of(site) is { } added ? added
            : (Holders.Of(site) ?? Careers.Of(site)) is { } personal ? personal
            : DealPrices.Of(site) is { } bought ? bought
            : InBracket.Named(site).Count > 0 ? (Shares.Of(site) is { IsShared: true } listed ? listed.Owner : InBracket.Of(site))
            : Shares.Of(site) is { IsShared: true } shared ? shared.Owner
            : StockMoves.Moved(site) ?? CountOwners.Region(site) ?? CountOwners.Gathered(site) ?? CountOwners.Filing(site) ?? Source(site) ?? PolicyTargets.Of(site) ?? MarketOwners.Of(site) ?? CountOwners.Taken(site) ?? Compared(site) ?? Modified(site) ?? Possessor.Of(site) ?? Disposed.Of(site) ?? Topic(site) ?? Shown(site) ?? Inherited(site) ?? CountOwners.Parts(site) ?? Place(site) ?? PlaceBefore.Of(site) ?? Gathering(site) ?? Focus(site) ?? GatheringBefore.Of(site) ?? RoundBefore.Of(site) ?? SpeakersFigure.Of(site) ?? CarriedOwner.Of(site);
    }

    /// <summary>Of whom it is where neither a name nor the figures before it say: the kind of thing that the sentence is about, the country.</summary>
    public static FigureOwner? Otherwise(FigureSite site) =>
        !MayBeOwned(site) || OfTechnique.Of(site).IsOfTechnique || Shares.Of(site).IsShared ? null
            : KindOwners.Of(site) ?? HomeCountry.Of(site);

    /// <summary>Whether anybody may own it: it neither only carries a noun, nor adds up several, nor tells a scene.</summary>
    public static bool MayBeOwned(FigureSite site) => !IsNominal(site) && !IsOfBoth(site) && !FigureScenes.IsScene(site);

    // 两款产品, 三个场景: measured amounts are written in Arabic digits, small Chinese ones only carry the noun (GB/T 15835).
    private static bool IsNominal(FigureSite site) =>
        site.Figure.Quantity is { Bound: Bound.Exact, Value: <= 10 } && !site.Figure.Text.Any(char.IsAsciiDigit)
        && site.Figure.Quantity.Unit is "家" or "个" or "款" or "名" or "位" or "项" or "次" or "种" or "笔" or "轮";

    // 两笔融资合计超14亿美元; 一位医生每天最多处理50份
    private static bool IsOfBoth(FigureSite site) => AnyWord.In(site.Lead, Both) || AnyWord.In(site.Lead, OfOne) || site.Lead.Contains("目标价", StringComparison.Ordinal);

    private static FigureOwner? Source(FigureSite site)
    {
        if (site.Figure.Quantity.Unit is "%")
        {
            return null; // 其中七成来自甲、乙和丙: a share of whom the sentence is about
        }

        foreach (var item in site.After.Where(i => OwnerTypes.General(i.Type!.Value)))
        {
            var between = site.Between(site.Figure.Span.End, item.Span.Start);
            if (between.Length <= Sourced && AnyWord.Ends(between, Sources))
            {
                return new FigureOwner(item, "source", 850);
            }
        }

        return null;
    }

    // 超过甲的78分: the figure is that of the one compared with.
    private static FigureOwner? Compared(FigureSite site)
    {
        var last = site.Before.LastOrDefault();
        return site.Figure.Quantity.Unit is not ("倍" or "%") && last?.Type is { } type && OwnerTypes.Allowed(site)(type) && IsOf(site.Between(last.Span.End, site.Figure.Span.Start).AsSpan().Trim(" ”"))
            && AnyWord.Ends(site.Between(site.Clause.Span.Start, last.Span.Start).AsSpan().TrimEnd(" “"), Comparisons)
            ? new FigureOwner(last, "compared", 750)
            : null;
    }

    // 甲的, 甲目前的
    private static bool IsOf(ReadOnlySpan<char> between) => between is [.., '的'] && AnyWord.TrimmedEnd(between.TrimEnd('的'), Now).IsEmpty;

    // 日活超2亿的甲
    private static FigureOwner? Modified(FigureSite site)
    {
        var next = site.After.FirstOrDefault();
        return next?.Type is { } type && OwnerTypes.Allowed(site)(type) && !site.Before.Any()
            && site.Between(site.Figure.Span.End, next.Span.Start).Trim(' ', '“') is "的"
            && (OwnerTypes.IsOfFirm(site) || AnyWord.Begins(site.Lead.AsSpan().TrimStart(), Having))
            ? new FigureOwner(next, "after", 800)
            : RelativeClause.Of(site);
    }

    private static FigureOwner? Place(FigureSite site) =>
        ClauseKind.IsGeneric(site.Lead) || ClauseKind.IsOfAnother(site.Lead) || IsBreakdown(site) || !OwnerTypes.MayBeOfPlace(site) || OtherSubjects.OfWhole(site.Lead) || ClauseVerbs.HasOwnSubject(site.Plain(site.Clause)) ? null
            : AnyWord.In(site.Lead, OwnerBefore.Causatives) ? null
            : OwnerBefore.Find(site, type => type == EntityType.Region) is { } place && IsSubject(site, place.Item) ? place with { How = "place", Confidence = 600 } : null;

    // 北京的企业集聚在海淀，共87家: the narrower place between is what is counted in.
    private static bool IsNarrowed(FigureSite site, Item place) =>
        site.Sentence.Items.Any(i => i.Type == EntityType.Region && i.Span.Start > place.Span.End && i.Span.End <= site.Figure.Span.Start);

    // 我国自主研发的系统 and 北京的企业 are about the system and the firms.
    private static bool IsSubject(FigureSite site, Item place)
    {
        var after = site.Between(place.Span.End, Math.Min(site.Figure.Span.Start, place.Span.End + Attribute));
        return !IsNarrowed(site, place) && !site.Between(place.Span.End, site.Figure.Span.Start).Contains('；', StringComparison.Ordinal) && !(after.StartsWith("自主", StringComparison.Ordinal) || after.StartsWith("首", StringComparison.Ordinal) || after.StartsWith('的'));
    }

    private static FigureOwner? Topic(FigureSite site)
    {
        var preferred = OwnerTypes.Preferred(site);
        var topic = (preferred is null ? null : ClauseTopic.Find(site, site.Clause, site.Before, preferred))
            ?? ClauseTopic.Find(site, site.Clause, site.Before, OwnerTypes.Allowed(site))
            ?? ClauseTopic.Find(site, site.Clause, site.Before, type => type == EntityType.Region && OwnerTypes.MayBeOfPlace(site));
        topic ??= OwnerTypes.IsOfThing(site) ? null : ClauseTopic.Find(site, site.Clause, site.Before, OwnerTypes.Told) ?? Treasuries.Of(site);
        return topic is null || Shares.IsOneOfSeveral(site, site.Clause, topic) || (topic.Type == EntityType.Region && site.Tail.StartsWith("规模的", StringComparison.Ordinal)) || IsOfRivals(site.Between(topic.Span.End, site.Figure.Span.Start)) ? null : new FigureOwner(topic, "clause", preferred is null ? 750 : 850);
    }

    // 甲公司所处行业的平均市盈率
    private static bool IsOfRivals(string words) =>
        words.Contains("所处", StringComparison.Ordinal) || words.Contains("所在行业", StringComparison.Ordinal) || words.Contains("行业平均", StringComparison.Ordinal) || words.Contains("同行", StringComparison.Ordinal);

    private static FigureOwner? Inherited(FigureSite site) =>
        IsOfRivals(site.Lead) || ClauseKind.IsGeneric(site.Lead) || ClauseKind.IsOfAnother(site.Lead) || IsBreakdown(site) || (!OwnerTypes.IsOfThing(site) && ClauseVerbs.HasOwnSubject(site.Plain(site.Clause))) ? null
            : OwnerTypes.Preferred(site) is { } preferred && OwnerBefore.Find(site, preferred) is { } wanted ? wanted
            : OwnerBefore.Find(site, OwnerTypes.Allowed(site));

    // 大会参观人数突破30万人次，比上届增长90%
    private static FigureOwner? Gathering(FigureSite site) =>
        ClauseKind.IsGeneric(site.Lead) || OwnerTypes.IsOfThing(site) || site.Before.Any() ? null : OwnerBefore.Find(site, type => type == EntityType.Event);

    // 在大会上，甲展示了乙，现场观众超过2万人: of those who came.
    private static FigureOwner? Shown(FigureSite site) =>
        !AnyWord.In(site.Lead, Visitors) || site.Before.Any() ? null
            : site.Sentence.Items.LastOrDefault(i => i.Type == EntityType.Event && i.Span.End <= site.Clause.Span.Start) is { } gathering ? new FigureOwner(gathering, "attended", 650) : null;

    // 其中包括4家…: a part of the figure before it, not another figure of the topic.
    private static bool IsBreakdown(FigureSite site)
    {
        var lead = site.Lead.AsSpan().Trim();
        return lead.StartsWith("其中", StringComparison.Ordinal) && !(lead.Length > 3 && AnyWord.In(lead, OwnParts) && !lead.Contains("包括", StringComparison.Ordinal) && !lead.Contains('的'));
    }

    // 2024年，公司营收达…: the firm in focus, where the sentence calls it just that.
    private static FigureOwner? Focus(FigureSite site)
    {
        var isSelf = Array.Exists(Self, word => site.Lead.AsSpan().TrimStart().StartsWith(word, StringComparison.Ordinal))
            || (site.Index > 0 && site.Clauses[..site.Index].Any(c => Array.Exists(Self, word => c.Text.AsSpan().TrimStart().StartsWith(word, StringComparison.Ordinal))));
        var clause = Context.Clauses.Start(site.Sentence.Shape, site.Sentence.ShapeOf(site.Figure.Span.Start));
        return isSelf && !IsOfRivals(site.Lead) && !Array.Exists(Supposing, word => site.Between(site.Sentence.Span.Start, site.Figure.Span.Start).Contains(word, StringComparison.Ordinal)) && LeftOutSubject.Carried(site.Context, site.Sentence, clause) is { Makers: [var topic] } ? new FigureOwner(topic, "focus", 600) : null;
    }
}
