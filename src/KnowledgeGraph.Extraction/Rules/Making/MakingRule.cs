using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>
/// Claims of verbs of making: who develops what, when and at which event it came out, what it rests on. One reading of a
/// verb gives all of them, so that maker, day and event belong together.
/// </summary>
public sealed class MakingRule : IClaimRule
{
    private const int BesideDay = 3;
    private static readonly string[] Joint = ["联合", "共同", "合作", "携手", "联手"];
    private static readonly string[] OneByOne = WordData.List("making", "making-rule.one-by-one");

    private readonly MakingSites _sites = new();

    /// <inheritdoc/>
    public string Id => "making";

    /// <inheritdoc/>
    public IEnumerable<ClaimDraft> Propose(ArticleContext context) =>
        new MakingReader(context, _sites).Read().SelectMany(making => Drafts(context, making));

    private static IEnumerable<ClaimDraft> Drafts(ArticleContext context, Making making)
    {
        foreach (var (maker, thing) in Pairs(making))
        {
            yield return Draft(context, making, "DEVELOPS", "develops." + making.How, maker, thing) with { Time = making.Site.Verb.IsRelease && IsDated(context, making, thing) ? making.Time?.Time : null };
        }

        foreach (var thing in making.Things)
        {
            if (making.Site.Verb.IsRelease && making.Time?.Time?.Value is not null && !IsSeries(context, making) && ReleaseDay.Is(context, making, thing))
            {
                yield return Dated(context, making, Draft(context, making, "RELEASED_ON", "released.verb", thing, null) with { Time = making.Time.Time });
            }

            if (making.Event is { } at && making.Site.Verb.Kind != MakingKind.Make)
            {
                yield return Draft(context, making, "RELEASED_AT", "released.at", thing, at);
            }

            if (making.Family is { } family && thing.Type == family.Type && !thing.Key.Equals(family.Key, StringComparison.Ordinal) && IsMember(context, family, thing))
            {
                yield return Draft(context, making, "VERSION_OF", "part.released", thing, family);
            }

            foreach (var part in making.Bases.Where(b => !b.Key.Equals(thing.Key, StringComparison.Ordinal)))
            {
                yield return Draft(context, making, "BASED_ON", "based.making", thing, part);
            }
        }
    }

    /// <summary>手机甲首发芯片乙: of products only what bears the family's name belongs to it.</summary>
    private static bool IsMember(ArticleContext context, Item family, Item thing) =>
        thing.Type == EntityType.Model || thing.Span.Of(context.Text).Contains(family.Span.Of(context.Text), StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Each maker with each thing, when there is one of either or they make it together (联合); of several makers and as many things
    /// each has its own; of several of both in other numbers nobody knows whose is whose.
    /// </summary>
    private static IEnumerable<(Item Maker, Item Thing)> Pairs(Making making)
    {
        if (making.Makers.Count < 2 || making.Things.Count < 2 || IsTogether(making))
        {
            return making.Makers.SelectMany(maker => making.Things.Select(thing => (maker, thing)));
        }

        return making.Makers.Count == making.Things.Count ? making.Makers.Zip(making.Things) : [];
    }

    private static bool IsTogether(Making making)
    {
        var shape = making.Sentence.Shape;
        var start = Clauses.Start(shape, making.Site.Start);
        var clause = shape.AsSpan(start, Math.Min(shape.Length, making.Site.End) - start);
        return AnyWord.In(clause, Joint);
    }

    private static ClaimDraft Draft(ArticleContext context, Making making, string predicate, string rule, Item subject, Item? item) =>
        TiedDraft.Quoted(QuoteFinder.Find(context.Article, making.Sentence, Core(making, subject, item)), predicate, subject, item, rule, making.Confidence) with { Modality = making.Modality };

    /// <summary>9月7日，甲发布乙: the day is what is claimed, so the quote takes it in where it opens the sentence's clause before.</summary>
    private static ClaimDraft Dated(ArticleContext context, Making making, ClaimDraft draft)
    {
        var day = draft.Time!.Span;
        var isBeside = making.Sentence.Span.Covers(day) && day.End <= draft.Quote.Start && draft.Quote.Start - day.End <= BesideDay;
        return isBeside ? draft with { Quote = QuoteFinder.Find(context.Article, making.Sentence, day.Union(draft.Quote)) } : draft;
    }

    /// <summary>从2023年8月起，甲相继开源乙、丙: the day is the first one's.</summary>
    private static bool IsDated(ArticleContext context, Making making, Item thing) => thing == making.Things[0] || !IsSeries(context, making);

    // 甲将于7月1日起正式上线: of one thing, the day is its own.
    private static bool IsSeries(ArticleContext context, Making making)
    {
        var shape = making.Sentence.Shape;
        var clause = Clauses.Start(shape, making.Site.Start);
        var isOneByOne = making.Things.Count > 1 || AnyWord.In(shape.AsSpan(clause, making.Site.Start - clause), OneByOne);
        return isOneByOne && making.Time is { } time && (time.Span.Of(context.Text).EndsWith('起')
            || (time.Span.End < context.Text.Length && context.Text[time.Span.End] == '起'));
    }

    /// <summary>The verb and whatever of the two ends stands in its clause; what stands further off is a support.</summary>
    private static Span Core(Making making, Item subject, Item? item)
    {
        var shape = making.Sentence.Shape;
        var clause = making.Sentence.OriginalOf(Clauses.Start(shape, making.Site.Start), Clauses.End(shape, making.Site.End));
        var core = making.Verb;
        core = clause.Covers(subject.Span) ? core.Union(subject.Span) : core;
        return item is not null && clause.Covers(item.Span) ? core.Union(item.Span) : core;
    }
}
