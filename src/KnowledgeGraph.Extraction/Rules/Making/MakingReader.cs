using KnowledgeGraph.Core.Claims;
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
    private static readonly string[] Together = ["在此基础上", "在其基础上", "以此为基础", "基于此", "在这一基础上"];
    private readonly List<Making> _read = [];
    private readonly Employers _employers = new(context);
    private List<Speech>? _speeches;

    /// <summary>The readings, in order.</summary>
    public IReadOnlyList<Making> Read()
    {
        foreach (var sentence in context.Sentences.Where(IsProse))
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
        var carried = left.Makers.Count == 0 ? Carried(sentence, clause, site, left) : null;
        var makers = left.Makers.Count > 0 ? left.Makers : carried?.Makers ?? [];
        var right = RightReader.Read(sentence, site, makers);
        var things = Things(site, left, right, carried);
        if (things.Count == 0 && left.IsPassive && left.Things.Count == 0 && right.Objects.Count == 0)
        {
            things = GoneOnAbout(sentence, clause);
        }

        if (things.Count == 0)
        {
            return null;
        }

        var release = When(sentence, clause, site, left, right, carried);
        return new Making(sentence, site, modality)
        {
            Makers = MakersOf(site, left, right, makers),
            Things = things,
            Family = left.ThingsAreMakers && right.Objects.Count > 0 && site.Verb.IsRelease ? left.Things[0] : null,
            Bases = [.. right.Bases, .. BasesBefore(sentence, clause, site)],
            Time = release.Time,
            Event = release.Event,
            How = left.IsPassive ? "passive" : carried?.How ?? "verb",
            Confidence = left.IsPassive ? 850 : carried?.Confidence ?? 850,
        };
    }

    private static IReadOnlyList<Item> Things(MakingSite site, LeftSide left, RightSide right, Carry? carried)
    {
        if (IsEquation(site, left, right))
        {
            return left.Equated;
        }

        if (right.Objects.Count > 0)
        {
            return site.Verb.Kind == MakingKind.Appear ? [] : right.Objects;
        }

        if (left.IsPassive)
        {
            return left.Things.Count > 0 ? left.Things : carried?.Things ?? [];
        }

        return site.Verb.TakesThing ? left.Things.Count > 0 ? left.Things : left.Makers.Count == 0 ? carried?.Things ?? [] : [] : [];
    }

    /// <summary>推出了甲，由乙和丙联合研发; 甲，全称某某，是由乙研发的: what the clauses before are about.</summary>
    private IReadOnlyList<Item> GoneOnAbout(SentenceView sentence, int clause)
    {
        if (_read.LastOrDefault(r => r.Sentence == sentence) is { } last)
        {
            return last.Things;
        }

        for (var end = clause - 1; end > 0; end = Clauses.Start(sentence.Shape, end) - 1)
        {
            if (Opener(sentence, Clauses.Start(sentence.Shape, end), end) is { } opener)
            {
                return opener.Things;
            }
        }

        return [];
    }

    /// <summary>甲是乙公司研发的模型; what 甲是乙公司研发的丙 says of 丙 is read as its object.</summary>
    private static bool IsEquation(MakingSite site, LeftSide left, RightSide right) =>
        left.Equated.Count > 0 && right.Objects.Count == 0 && site.Verb.IsMaking;

    /// <summary>A thing that comes out by itself names no maker by its verb, nor does a platform that lists it.</summary>
    private static IReadOnlyList<Item> MakersOf(MakingSite site, LeftSide left, RightSide right, IReadOnlyList<Item> makers)
    {
        if (IsEquation(site, left, right))
        {
            return makers;
        }

        var isTheirs = left.Things.Count == 0 || (left.ThingsAreMakers && left.Things[0].Type == EntityType.Model);
        var isDoing = right.Objects.Count > 0 ? site.Verb.IsMaking && isTheirs : left.IsPassive;
        return isDoing ? makers : [];
    }

    private (Item? Time, Item? Event) When(SentenceView sentence, int clause, MakingSite site, LeftSide left, RightSide right, Carry? carried)
    {
        var time = right.Time ?? left.Time;
        var place = left.Event;
        for (var end = clause - 1; end > 0 && (time is null || place is null); end = Clauses.Start(sentence.Shape, end) - 1)
        {
            var start = Clauses.Start(sentence.Shape, end);
            time ??= MakingTimes.OfAdverbial(sentence, start, end);
            place ??= EventIn(sentence, start, end);
            if (start == 0 || sites.Find(sentence.Shape[start..end]).Any())
            {
                break;
            }
        }

        if (place is null && IsThisTime(sentence.Shape, site))
        {
            place = LastEvent(sentence);
        }

        if ((time is null || place is null) && Same(sentence, site, carried, left) is { } before)
        {
            return (time ?? before.Time, place ?? before.Event);
        }

        return (time, place);
    }

    /// <summary>The reading whose day and event hold for this one too: one sentence, one subject (发布甲，推出乙), or 还同时发布 and 会上 a little later.</summary>
    private Making? Same(SentenceView sentence, MakingSite site, Carry? carried, LeftSide left)
    {
        var last = _read.LastOrDefault(r => r.Site.Verb.IsRelease && r.Modality == Modality.Asserted && (r.Time is not null || r.Event is not null));
        if (last is null || sentence.Index - last.Sentence.Index > 5)
        {
            return null;
        }

        if (last.Sentence == sentence)
        {
            return carried is not null && left.Time is null ? last : null;
        }

        var start = Clauses.Start(sentence.Shape, site.Start);
        var before = sentence.Shape[start..site.Start];
        string[] also = ["同时", "会上", "现场", "当天", "当日", "同日", "一并", "还一起"];
        var isSame = left.Makers.Count == 0 || left.Makers.Any(m => last.Makers.Any(l => l.Key.Equals(m.Key, StringComparison.Ordinal)));
        return isSame && also.Any(word => before.Contains(word, StringComparison.Ordinal)) ? last : null;
    }

    /// <summary>此次发布的甲 was let out at the event that the text tells of.</summary>
    private static bool IsThisTime(string shape, MakingSite site) =>
        IsRelative(shape, site.End) && site.Start >= 2 && shape[site.Start - 1] == '次' && shape[site.Start - 2] is '此' or '本' or '这';

    private Item? LastEvent(SentenceView sentence)
    {
        var events = context.Sentences.Take(sentence.Index).SelectMany(s => s.Items.Where(i => i.Type == EntityType.Event)).ToList();
        return events.Count > 0 && events.All(e => e.Key.Equals(events[^1].Key, StringComparison.Ordinal)) ? events[^1] : null;
    }

    private static Item? EventIn(SentenceView sentence, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (ShapeAlphabet.Is(sentence.Shape[at], EntityType.Event) && LeftReader.IsVenue(sentence.Shape, at) && end - at <= 8)
            {
                return sentence.Chunks[sentence.ChunkAt[at]].First;
            }
        }

        return null;
    }

    /// <summary>What a phrase before the verb says it rests on: 基于甲，乙研发了丙; 在此基础上, what was just made.</summary>
    private IReadOnlyList<Item> BasesBefore(SentenceView sentence, int clause, MakingSite site)
    {
        var shape = sentence.Shape;
        if (Together.Any(word => shape.AsSpan(clause, site.Start - clause).Contains(word, StringComparison.Ordinal)))
        {
            return _read.LastOrDefault(r => r.Sentence == sentence) is { } last ? last.Things : [];
        }

        var start = clause > 0 ? Clauses.Start(shape, clause - 1) : clause;
        foreach (var from in new[] { clause, start })
        {
            if (MakingWords.Bases.LengthAt(shape, AfterAdverbs(shape, from)) > 0 && (from == clause || !shape.AsSpan(from, clause - from).Contains('是')))
            {
                return [.. Enumerable.Range(from, Math.Max(from, Math.Min(site.Start, Clauses.End(shape, from))) - from)
                    .Where(i => ShapeAlphabet.IsMake(shape[i])).Take(1).SelectMany(i => sentence.Chunks[sentence.ChunkAt[i]].Items)];
            }
        }

        return [];
    }

    private static int AfterAdverbs(string shape, int at)
    {
        while (MakingWords.Adverbs.LengthAt(shape, at) is > 0 and var length)
        {
            at += length;
        }

        return at;
    }

    private Carry? Carried(SentenceView sentence, int clause, MakingSite site, LeftSide left)
    {
        if (left.IsOurs)
        {
            return SpeakersFirm(sentence.OriginalOf(site.Start, site.End)) is { } ours ? new Carry([ours], [], "ours", 750) : null;
        }

        if (left.Person is { } person)
        {
            return _employers.Of(person) is { } firm ? new Carry([firm], [], "officer", 750) : null;
        }

        if (!IsRelative(sentence.Shape, site.End))
        {
            return left.IsBare ? Carried(sentence, clause) : null;
        }

        var before = sentence.Shape.AsSpan(clause, site.Start - clause);
        var isTheirs = before.EndsWith("他们") || before.EndsWith("公司") || before.EndsWith("它们");
        return isTheirs && TopicFinder.Before(context, sentence) is { } topic ? new Carry([topic], [], "topic", 650) : null;
    }

    /// <summary>The firm of whoever says the words that stand there: 我们.</summary>
    private Item? SpeakersFirm(Span words)
    {
        _speeches ??= SpeechFinder.Find(context);
        var speaker = _speeches.Where(s => s.Words.Covers(words)).OrderBy(s => s.Words.Length).Select(s => s.Speaker).FirstOrDefault();
        return speaker?.Type switch
        {
            EntityType.Person => _employers.Of(speaker),
            EntityType.Company or EntityType.Institution => speaker,
            _ => null,
        };
    }

    /// <summary>研发的, 训练后的: the verb only says which one.</summary>
    private static bool IsRelative(string shape, int end)
    {
        while (end < shape.Length && shape[end] is '后' or '过' or '出' or '好' or '成')
        {
            end++;
        }

        return end < shape.Length && shape[end] == '的';
    }

    /// <summary>Who acts in a clause that does not say it.</summary>
    private Carry? Carried(SentenceView sentence, int clause)
    {
        for (var end = clause - 1; end > 0; end = Clauses.Start(sentence.Shape, end) - 1)
        {
            var start = Clauses.Start(sentence.Shape, end);
            if (Opener(sentence, start, end) is { } opener)
            {
                return opener;
            }

            if (start == 0)
            {
                break;
            }
        }

        return TopicFinder.Before(context, sentence) is { } topic ? new Carry([topic], [], "topic", 650) : null;
    }

    /// <summary>The first name of a clause when it is its subject.</summary>
    private static Carry? Opener(SentenceView sentence, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var unit = sentence.Shape[at];
            var isFirm = ShapeAlphabet.IsFirm(unit);
            if (!(isFirm || ShapeAlphabet.IsMake(unit)) || MakingWords.Prepositions.LengthBefore(sentence.Shape, at) > 0)
            {
                continue;
            }

            var items = sentence.Chunks[sentence.ChunkAt[at]].Items;
            if (isFirm || LeftReader.IsLight(sentence.Shape, start, at, few: 1))
            {
                return isFirm ? new Carry(items, [], "clause", 800) : new Carry([], items, "clause", 800);
            }
        }

        return null;
    }

    private sealed record Carry(IReadOnlyList<Item> Makers, IReadOnlyList<Item> Things, string How, int Confidence);
}
