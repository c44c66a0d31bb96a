using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// Finds whom a figure belongs to: the nearest fitting thing, not the nearest name. Asked in order: the region right before it
/// (北京5家); the policy under which filings are counted; the source it comes from (4个来自…); the market it measures; the topic
/// of its clause; the topic of the clauses before it in the sentence; what 公司 and 其 stand for.
/// </summary>
internal static class FigureOwners
{
    private const int Sourced = 10;
    private static readonly string[] Sources = ["来自", "出自", "属于", "源自"];
    private static readonly string[] Causatives = ["让", "使", "令", "使得"];
    private static readonly string[] Self = ["公司", "集团", "企业", "平台", "其", "该"];

    public static FigureOwner? Of(FigureSite site)
    {
        return Region(site) ?? Filing(site) ?? Source(site) ?? Market(site) ?? Topic(site) ?? Inherited(site) ?? Focus(site);
    }

    private static FigureOwner? Region(FigureSite site)
    {
        var last = site.Before.LastOrDefault();
        return last is { Type: EntityType.Region } && site.Between(last.Span.End, site.Figure.Span.Start).Trim(' ', '有', '市', '省').Length == 0
            ? new FigureOwner(last, "region", 900)
            : null;
    }

    private static FigureOwner? Filing(FigureSite site)
    {
        var isCount = site.Figure.Quantity.Unit is "家" or "个" or "款" or "项";
        var policy = isCount && site.Clause.Text.Contains("备案", StringComparison.Ordinal)
            ? site.After.FirstOrDefault(i => i.Type == EntityType.Policy) ?? site.Before.LastOrDefault(i => i.Type == EntityType.Policy)
            : null;
        return policy is null ? null : new FigureOwner(policy, "filing", 850);
    }

    private static FigureOwner? Source(FigureSite site)
    {
        foreach (var item in site.After.Where(i => OwnerTypes.General(i.Type!.Value)))
        {
            var between = site.Between(site.Figure.Span.End, item.Span.Start);
            if (between.Length <= Sourced && Array.Exists(Sources, s => between.EndsWith(s, StringComparison.Ordinal)))
            {
                return new FigureOwner(item, "source", 850);
            }
        }

        return null;
    }

    private static FigureOwner? Market(FigureSite site)
    {
        if (!OwnerTypes.IsMarket(site) || site.Before.Any(i => OwnerTypes.General(i.Type!.Value)))
        {
            return null;
        }

        var market = site.Before.LastOrDefault(i => OwnerTypes.Market(i.Type!.Value)) ?? site.After.FirstOrDefault(i => OwnerTypes.Market(i.Type!.Value));
        return market is null ? null : new FigureOwner(market, "market", 750);
    }

    private static FigureOwner? Topic(FigureSite site)
    {
        var preferred = OwnerTypes.Preferred(site) is { } fits ? ClauseTopic.Find(site, site.Clause, site.Before, fits) : null;
        var topic = preferred
            ?? ClauseTopic.Find(site, site.Clause, site.Before, OwnerTypes.General)
            ?? ClauseTopic.Find(site, site.Clause, site.Before, type => type == EntityType.Region);
        return topic is null ? null : new FigureOwner(topic, "clause", preferred is null ? 750 : 850);
    }

    private static FigureOwner? Inherited(FigureSite site)
    {
        for (var i = site.Index - 1; i >= 0; i--)
        {
            var clause = site.Clauses[i];
            if (ClosingName(site, i) is { } closing)
            {
                return new FigureOwner(closing, "cause", 650);
            }

            var preferred = OwnerTypes.Preferred(site) is { } fits ? ClauseTopic.Find(site, clause, clause.Entities, fits) : null;
            var topic = preferred ?? ClauseTopic.Find(site, clause, clause.Entities, OwnerTypes.General);
            if (topic is not null)
            {
                return new FigureOwner(topic, "sentence", 650);
            }
        }

        return null;
    }

    // …设计出的新药甲，让周期缩短: the name that closes a clause is what the next one is about.
    private static Item? ClosingName(FigureSite site, int clause)
    {
        var next = site.Clauses[clause + 1].Text.TrimStart();
        var last = site.Clauses[clause].Entities.LastOrDefault(i => OwnerTypes.General(i.Type!.Value));
        return last is not null && Array.Exists(Causatives, c => next.StartsWith(c, StringComparison.Ordinal))
            && site.Between(last.Span.End, site.Clauses[clause].Span.End).Trim(' ', '”', '"').Length == 0
            ? last
            : null;
    }

    private static FigureOwner? Focus(FigureSite site)
    {
        var lead = site.Sentence.Span.Start < site.Figure.Span.Start ? site.Between(site.Sentence.Span.Start, site.Figure.Span.Start) : string.Empty;
        if (!Array.Exists(Self, word => lead.Contains(word, StringComparison.Ordinal)))
        {
            return null;
        }

        return TopicFinder.Before(site.Context, site.Sentence) is { } topic ? new FigureOwner(topic, "focus", 600) : null;
    }
}
