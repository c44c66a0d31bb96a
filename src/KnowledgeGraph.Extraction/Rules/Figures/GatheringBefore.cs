using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// The gathering that a sentence without its name counts: 某大会召开。…等1000余人参会; 某大会落幕。展览面积超5万平方米; 107场论坛、50款新品……某大会举办.
/// </summary>
internal static class GatheringBefore
{
    private const int SentencesBack = 3;
    private const int Beside = 12;
    private static readonly string[] Attending = WordData.List("figure-owners", "gathering-before.attending");
    private static readonly string[] Shown = WordData.List("figure-owners", "gathering-before.shown");
    private static readonly string[] Counted = WordData.List("figure-owners", "gathering-before.counted");
    private static readonly string[] Anothers = WordData.List("figure-owners", "gathering-before.anothers");
    private static readonly string[] Held = WordData.List("figure-owners", "gathering-before.held");

    /// <summary>The owner, or <c>null</c>.</summary>
    public static FigureOwner? Of(FigureSite site)
    {
        if (site.Sentence.Items.Any(i => i.Type is { } type && (type == EntityType.Event || (OwnerTypes.General(type) && site.Clause.Span.Covers(i.Span) && i.Span.End <= site.Figure.Span.Start))))
        {
            return null;
        }

        var isOfItsOwn = site.Figure.Quantity.Unit is "平方米" && site.Tail.StartsWith('的'); // 首创6000平方米的某馆
        return isOfItsOwn ? null : (IsCounted(site) ? Before(site) : null) ?? After(site);
    }

    private static bool IsCounted(FigureSite site)
    {
        var near = site.Tail[..Math.Min(Beside, site.Tail.Length)];
        var isPeople = site.Figure.Quantity.Unit is "人" or "名" or "位";
        return ((isPeople || site.Figure.Quantity.Unit is "家" or "人次" or "项" or "款" or "个") && AnyWord.In(isPeople ? site.Between(site.Figure.Span.End, site.Sentence.Span.End) : near, Attending))
            || AnyWord.In(site.Lead, Shown) || AnyWord.In(near, Shown);
    }

    private static FigureOwner? Before(FigureSite site)
    {
        foreach (var before in site.SentencesBefore(SentencesBack))
        {
            if (One(before) is { IsNamed: true } found)
            {
                return found.Event is { } gathering && !AnyWord.In(site.Between(before.Span.End, site.Figure.Span.Start), Anothers) ? new FigureOwner(gathering, "attended", 650) : null;
            }
        }

        return null;
    }

    // A row of numbers that opens the text, told of what the next sentence names.
    private static FigureOwner? After(FigureSite site)
    {
        var next = OpensText(site) && site.Context.Sentences.Count > site.Sentence.Index + 1 && AnyWord.In(site.Between(site.Figure.Span.Start, site.Figure.Span.End) + site.Tail[..Math.Min(Beside, site.Tail.Length)], Counted) ? site.Context.Sentences[site.Sentence.Index + 1] : null;
        return next is not null && !site.Between(site.Figure.Span.End, next.Span.Start).Contains('\n', StringComparison.Ordinal) && !AnyWord.In(site.Lead, Anothers) && site.Sentence.Items.All(i => i.Kind != ItemKind.Entity || !OwnerTypes.General(i.Type!.Value)) && AnyWord.In(next.Shape, Held) && One(next).Event is { } gathering
            ? new FigureOwner(gathering, "counted-before", 650) : null;
    }

    // The first lines of a page may be its date and source.
    private static bool OpensText(FigureSite site) => site.Sentence.Index <= 2
        && (site.Sentence.Index == 0 || site.Between(site.Context.Sentences[site.Sentence.Index - 1].Span.Start, site.Sentence.Span.Start).TrimEnd(' ').EndsWith('\n') || site.Context.Text[Math.Max(0, site.Sentence.Span.Start - 1)] is '\n');

    private static (bool IsNamed, Item? Event) One(SentenceView sentence)
    {
        var events = sentence.Items.Where(i => i.Type == EntityType.Event).ToList();
        var held = events.Where(e => IsHeld(sentence, sentence.ShapeOf(e.Span.End - 1))).ToList();
        var told = held.Count > 0 ? held : events;
        return (events.Count > 0, Items.AreOne(told) ? told[0] : null);
    }

    // …期间，某论坛在某地举办: the one whose own clause says so.
    private static bool IsHeld(SentenceView sentence, int at) => AnyWord.In(sentence.Shape.AsSpan(at, Clauses.End(sentence.Shape, at) - at), Held);
}
