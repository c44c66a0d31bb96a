using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Statements;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>
/// Reads every verb of making of an article, sentence by sentence, and keeps who acts in focus: a clause that leaves its
/// subject out has that of the clause before it, and a sentence that does, the one that the text speaks of.
/// </summary>
internal sealed class MakingReader(ArticleContext context, MakingSites sites)
{
    private const int BesideAnother = 700;
    private readonly List<Making> _read = [];
    private readonly LeftOutSubject _subject = new(context);
    private readonly OccasionReader _occasion = new(context, sites);

    /// <summary>The readings, in order.</summary>
    public IReadOnlyList<Making> Read()
    {
        foreach (var sentence in context.Readings.Where(IsProse))
        {
            foreach (var site in sites.Find(sentence.Shape))
            {
                if (Read(sentence, site) is { } making)
                {
                    _read.Add(making);
                }
            }
        }

        return _read;
    }

    private static bool IsProse(SentenceView sentence) =>
        sentence.Zone is not (ZoneKind.Byline or ZoneKind.Credit) && sentence.Chunks.Count > 0;

    private Making? Read(SentenceView sentence, MakingSite site)
    {
        var clause = Clauses.Start(sentence.Shape, site.Start);
        if (ModalityReader.OfEvent(sentence, site.Start, site.Start) is not { } modality)
        {
            return null;
        }

        var left = LeftReader.Read(sentence, clause, site.Start);
        var carried = left.Makers.Count == 0 ? _subject.Of(sentence, clause, site, left) : null;
        var makers = left.Makers.Count > 0 ? left.Makers : carried?.Makers ?? [];
        var right = RightReader.Read(sentence, site, makers);
        if ((right.Objects.Count == 0 || left.Makers.Count == 0) && site.Verb.IsMaking && DescribedMakers.Read(sentence, clause, site, left) is { } described)
        {
            right.Objects.AddRange(right.Objects.Count == 0 ? described.Things : []);
            makers = described.Makers;
        }
        else if (right.Objects.Count == 0 && left is { Makers.Count: > 0, Things.Count: 0, Equated.Count: 0 } && site.Verb.IsMaking)
        {
            right.Objects.AddRange(SharedObject.After(sentence, site));
        }

        var things = Things(sentence, site, left, right, carried);
        if (things.Count == 0 && left.IsPassive && left.Things.Count == 0 && right.Objects.Count == 0)
        {
            things = LeftOutSubject.GoneOnAbout(sentence, clause, _read);
        }

        if (things.Count == 0)
        {
            return null;
        }

        var told = MakersOf(sentence.Shape, site, left, right, makers);
        var beside = told.Count == 0 ? Companions.MakersOf(sentence, clause, site, _read) : [];
        var release = _occasion.Of(sentence, clause, site, left, right, carried, _read);
        return new Making(sentence, site, modality)
        {
            Makers = told.Count > 0 ? told : beside,
            Things = things,
            Family = left.ThingsAreMakers && right.Objects.Count > 0 && site.Verb.IsRelease ? left.Things[0] : null,
            Bases = [.. right.Bases, .. BaseReader.Before(sentence, clause, site, _read)],
            Time = release.Time is { } time && CountedFrom.IsOthers(context.Text, time, makers, things) ? null : release.Time ?? EventDay.Of(context, sentence, release.Event),
            Event = release.Event,
            How = beside.Count > 0 ? "beside" : left.IsPassive ? "passive" : carried?.How ?? "verb",
            Confidence = beside.Count > 0 ? BesideAnother : left.IsPassive ? 850 : carried?.Confidence ?? 850,
        };
    }

    /// <summary>甲通过七部委发布的《某办法》备案: it is the paper that is let out.</summary>
    private static bool TakesAnother(SentenceView sentence, MakingSite site)
    {
        var shape = sentence.Shape;
        var at = site.End;
        while (at < shape.Length && at - site.End < 3 && shape[at] is '了' or '的' or '《' or '“')
        {
            at++;
        }

        return at < shape.Length && (ShapeAlphabet.Is(shape[at], EntityType.Policy) || ShapeAlphabet.Is(shape[at], EntityType.Report));
    }

    private IReadOnlyList<Item> Things(SentenceView sentence, MakingSite site, LeftSide left, RightSide right, Carry? carried)
    {
        if (IsEquation(sentence.Shape, site, left, right))
        {
            return left.Equated;
        }

        if (site.Verb.Kind is MakingKind.List or MakingKind.Appear && right.Objects.Count > 0 && right.Objects.TrueForAll(thing => Shops.Is(context.Text, thing)))
        {
            return left.Things;
        }

        if (right.Objects.Count > 0)
        {
            return site.Verb.Kind == MakingKind.Appear && !IsInverted(sentence.Shape, site.End) ? [] : right.Objects;
        }

        if (left.IsPassive)
        {
            return left.Things.Count > 0 ? left.Things : carried?.Things ?? [];
        }

        return site.Verb.TakesThing && !TakesAnother(sentence, site) ? left.Things.Count > 0 ? left.Things : left.Makers.Count == 0 ? carried?.Things ?? [] : [] : [];
    }

    /// <summary>同时亮相的还有甲.</summary>
    private static bool IsInverted(string shape, int end) =>
        shape.AsSpan(end).StartsWith("的还有") || shape.AsSpan(end).StartsWith("的包括") || shape.AsSpan(end).StartsWith("的有");

    /// <summary>甲是乙公司研发的模型, 甲是乙公司研发的对话系统: what stands at the end says of which kind 甲 is.</summary>
    private static bool IsEquation(string shape, MakingSite site, LeftSide left, RightSide right) =>
        left.Equated.Count > 0 && site.Verb.IsMaking && (right.Objects.Count == 0 || LeftOutSubject.IsRelative(shape, site.End));

    /// <summary>A thing that comes out by itself names no maker by its verb, nor does a platform that lists it.</summary>
    private static IReadOnlyList<Item> MakersOf(string shape, MakingSite site, LeftSide left, RightSide right, IReadOnlyList<Item> makers)
    {
        if (IsEquation(shape, site, left, right))
        {
            return makers;
        }

        var isTheirs = left.Things.Count == 0 || (left.ThingsAreMakers && left.Things[0].Type == EntityType.Model);
        var isDoing = right.Objects.Count > 0 ? site.Verb.IsMaking && isTheirs : left.IsPassive;
        return isDoing ? makers : [];
    }
}
