using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>Finds when and at which event something came out, in its clause, the adverbials before it, or a release told just before.</summary>
internal sealed class OccasionReader(ArticleContext context, MakingSites sites)
{
    private const int BesideClause = 8;
    private static readonly string[] AtIt = WordData.List("making", "occasion-reader.at-it");
    private static readonly string[] Asked = WordData.List("making", "occasion-reader.asked");
    private static readonly string[] AtMeeting = WordData.List("making", "occasion-reader.at-meeting");
    private static readonly string[] Past = WordData.List("making", "occasion-reader.past");
    private static readonly string[] OtherMeetings = ["另一", "另外一", "股东会", "业绩会", "一场"];
    private static readonly string[] Today = ["今日", "今天", "今晨", "今晚", "今早"];
    private static readonly string[] Reports = ["消息", "讯", "电", "报道"];
    private static readonly string[] Held = WordData.List("making", "occasion-reader.held");

    /// <summary>The day and the event of a verb of making, as far as they are told.</summary>
    public (Item? Time, Item? Event) Of(SentenceView sentence, int clause, MakingSite site, LeftSide left, RightSide right, Carry? carried, List<Making> read)
    {
        var time = right.Time ?? left.Time;
        var place = left.Event;
        for (var end = clause - 1; end > 0 && (time is null || place is null); end = Clauses.Start(sentence.Shape, end) - 1)
        {
            var start = Clauses.Start(sentence.Shape, end);
            time ??= MakingTimes.OfAdverbial(sentence, start, end) ?? (end == clause - 1 ? MakingTimes.OfMeeting(sentence, start, end, site.Start) : null);
            place ??= EventIn(sentence, start, end);
            if (start == 0 || sites.Find(sentence.Shape[start..end]).Any(other => !LeftOutSubject.IsRelative(sentence.Shape, start + other.End)))
            {
                break;
            }
        }

        if (place is null && IsThisTime(sentence.Shape, site))
        {
            place = LastEvent(sentence);
        }

        place ??= Opened(sentence, clause, site) ?? OfMeetingBefore(sentence, clause, site);
        time = time is null or { Time.Value: null } && SaysToday(sentence, clause, site, time) ? DayOfReport(sentence) ?? time : time;
        time ??= DayOfMeeting(sentence, clause, site);
        if ((time is null || place is null) && Same(sentence, site, carried, left, read) is { } before)
        {
            return (time ?? before.Time, place ?? before.Event);
        }

        return (time, place);
    }

    /// <summary>The reading whose day and event hold for this one too: one sentence, one subject (发布甲，推出乙), or 还同时发布 and 会上 a little later.</summary>
    private static Making? Same(SentenceView sentence, MakingSite site, Carry? carried, LeftSide left, List<Making> read)
    {
        var last = read.LastOrDefault(r => r.Site.Verb.IsRelease && r.Modality == Modality.Asserted && (r.Time is not null || r.Event is not null));
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

    /// <summary>某大会在某地开幕，甲发布乙: the event that the sentence opens with.</summary>
    private static Item? Opened(SentenceView sentence, int clause, MakingSite site)
    {
        if (LeftOutSubject.IsRelative(sentence.Shape, site.End) || AnyWord.In(sentence.Words(clause, site.Start), Past) || AnyWord.In(sentence.Shape.AsSpan(clause, site.Start - clause), Asked) || IsAtAnother(sentence, clause, site))
        {
            return null;
        }

        var before = clause > 0 ? sentence.Shape.AsSpan(0, clause) : default;
        var opens = AnyWord.Ends(before.TrimEnd("，, "), Held) && before.TrimEnd("，, ").IndexOfAny("，,；") < 0;
        return opens && sentence.Items.FirstOrDefault(i => i.Type == EntityType.Event) is { } gathering && sentence.ShapeOf(gathering.Span.Start) < clause ? gathering : null;
    }

    /// <summary>某大会开幕。甲在会上发布乙: the one event that one of the two sentences before says was held.</summary>
    private Item? OfMeetingBefore(SentenceView sentence, int clause, MakingSite site)
    {
        return IsHere(sentence, clause, site, AtMeeting) && FirstBefore(sentence, i => i.Type == EntityType.Event) is var (told, events) && Items.AreOne(events) && AnyWord.In(told.Shape, Held) ? events[0] : null;
    }

    private static bool SaysToday(SentenceView sentence, int clause, MakingSite site, Item? time)
    {
        var start = clause > 1 ? Clauses.Start(sentence.Shape, clause - 1) : clause;
        return time is null ? HasToday(sentence, start, site.Start) : AnyWord.In(time.Time!.Text, Today);
    }

    // 今日 as a day: not inside a name (今日头条), not 今天的巨头.
    private static bool HasToday(SentenceView sentence, int start, int end)
    {
        var words = sentence.Words(start, end);
        var from = sentence.Starts[start];
        return Array.Exists(Today, word =>
        {
            var at = words.IndexOf(word, StringComparison.Ordinal);
            return at >= 0 && (at + word.Length >= words.Length || words[at + word.Length] != '的')
                && !sentence.Items.Any(i => i.Kind == ItemKind.Entity && i.Span.Start <= from + at && from + at < i.Span.End);
        });
    }

    // 在会上, 会上 at the clause's start; but not 在股东会上 or 另一场发布会上.
    private static bool SaysAt(ReadOnlySpan<char> words, string[] places)
    {
        foreach (var word in places)
        {
            var at = words.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && (word[0] is '现' or '当' or '同' || IsWhole(words[..at].TrimEnd())))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWhole(ReadOnlySpan<char> before) => before.IsEmpty || before[^1] is '在' or '于' or '次' or '届' or '该' or '，' or ',' or '。' || before[^1] == ShapeAlphabet.Time || AnyWord.Ends(before.TrimEnd('的'), Held);

    private static bool IsAtAnother(SentenceView sentence, int clause, MakingSite site) =>
        AnyWord.In(sentence.Shape.AsSpan(clause, site.Start - clause), OtherMeetings);

    /// <summary>9月20日消息，甲今日发布乙: the day that the report bears.</summary>
    private Item? DayOfReport(SentenceView sentence) => context.Sentences.Take(sentence.Index + 1)
        .SelectMany(s => s.Items.Where(i => IsDay(i) && AnyWord.Begins(s.Words(Math.Min(s.Shape.Length, s.ShapeOf(i.Span.Start) + 1), Math.Min(s.Shape.Length, s.ShapeOf(i.Span.Start) + 4)), Reports)))
        .LastOrDefault();

    /// <summary>7月6日，某大会开幕。甲在会上发布乙: the day of the meeting told in one of the two sentences before, where they name one day.</summary>
    private Item? DayOfMeeting(SentenceView sentence, int clause, MakingSite site)
    {
        return IsHere(sentence, clause, site, AtIt) && FirstBefore(sentence, IsDay) is var (told, days) && days.TrueForAll(d => d.Time!.Value == days[0].Time!.Value) && AnyWord.In(told.Shape, Held) ? days[0] : null;
    }

    private static bool IsDay(Item item) => item.Kind == ItemKind.Time && item.Time?.Value is { } value && value.From == value.To;

    // Whether the clause of the verb, or short words before it, say that it was there.
    private static bool IsHere(SentenceView sentence, int clause, MakingSite site, string[] places)
    {
        var words = sentence.Shape.AsSpan(clause, site.Start - clause);
        var start = clause > 1 ? Clauses.Start(sentence.Shape, clause - 1) : clause;
        return !AnyWord.In(words, Asked) && (SaysAt(words, places) || (clause - start <= BesideClause && SaysAt(sentence.Shape.AsSpan(start, clause - start), places)));
    }

    // The nearest of the two sentences before that has such items, and those.
    private (SentenceView Sentence, List<Item> Items)? FirstBefore(SentenceView sentence, Func<Item, bool> takes)
    {
        for (var back = sentence.Index - 1; back >= Math.Max(0, sentence.Index - 2); back--)
        {
            var items = context.Sentences[back].Items.Where(takes).ToList();
            if (items.Count > 0)
            {
                return (context.Sentences[back], items);
            }
        }

        return null;
    }

    /// <summary>此次发布的甲 was let out at the event that the text tells of.</summary>
    private static bool IsThisTime(string shape, MakingSite site) =>
        LeftOutSubject.IsRelative(shape, site.End) && site.Start >= 2 && shape[site.Start - 1] == '次' && shape[site.Start - 2] is '此' or '本' or '这';

    private Item? LastEvent(SentenceView sentence)
    {
        var events = context.Sentences.Take(sentence.Index).SelectMany(s => s.Items.Where(i => i.Type == EntityType.Event)).ToList();
        return Items.AreOne(events) ? events[^1] : null;
    }

    private static Item? EventIn(SentenceView sentence, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (ShapeAlphabet.Is(sentence.Shape[at], EntityType.Event) && LightWords.IsVenue(sentence.Shape, at) && end - at <= 8)
            {
                return sentence.Chunks[sentence.ChunkAt[at]].First;
            }
        }

        return null;
    }
}
