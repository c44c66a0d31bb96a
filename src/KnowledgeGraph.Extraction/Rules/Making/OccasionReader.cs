using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>Finds when and at which event something came out, in its clause, the adverbials before it, or a release told just before.</summary>
internal sealed class OccasionReader(ArticleContext context, MakingSites sites)
{
    private static readonly string[] AtIt = ["会上", "活动上", "现场", "活动中", "当天", "当日", "同日"];
    private static readonly string[] Asked = ["何时", "是否", "询问", "讨论", "此前", "曾"];
    private static readonly string[] AtMeeting = ["会上", "大会上", "论坛上", "峰会上", "现场", "会议上"];
    private static readonly string[] Today = ["今日", "今天", "今晨", "今晚", "今早"];
    private static readonly string[] Reports = ["消息", "讯", "电", "报道"];
    private static readonly string[] Held = ["举行", "举办", "召开", "开幕", "拉开帷幕", "启幕", "揭幕", "举行了", "亮相"];

    /// <summary>The day and the event of a verb of making, as far as they are told.</summary>
    public (Item? Time, Item? Event) Of(SentenceView sentence, int clause, MakingSite site, LeftSide left, RightSide right, Carry? carried, List<Making> read)
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

        place ??= Opened(sentence, clause) ?? OfMeetingBefore(sentence, clause, site);
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
    private static Item? Opened(SentenceView sentence, int clause)
    {
        var before = clause > 0 ? sentence.Shape.AsSpan(0, clause) : default;
        var opens = AnyWord.Ends(before.TrimEnd("，, "), Held) && before.TrimEnd("，, ").IndexOfAny("，,；") < 0;
        return opens && sentence.Items.FirstOrDefault(i => i.Type == EntityType.Event) is { } gathering && sentence.ShapeOf(gathering.Span.Start) < clause ? gathering : null;
    }

    /// <summary>某大会开幕。甲在会上发布乙: the one event that one of the two sentences before says was held.</summary>
    private Item? OfMeetingBefore(SentenceView sentence, int clause, MakingSite site)
    {
        var words = sentence.Shape.AsSpan(clause, site.Start - clause);
        var before = clause > 1 ? sentence.Shape.AsSpan(Clauses.Start(sentence.Shape, clause - 1), clause - Clauses.Start(sentence.Shape, clause - 1)) : default;
        if (AnyWord.In(words, Asked) || !(AnyWord.In(words, AtMeeting) || (before.Length <= 8 && AnyWord.In(before, AtMeeting))))
        {
            return null;
        }

        for (var back = sentence.Index - 1; back >= Math.Max(0, sentence.Index - 2); back--)
        {
            var told = context.Sentences[back];
            var events = told.Items.Where(i => i.Type == EntityType.Event).ToList();
            if (events.Count > 0)
            {
                return events.TrueForAll(e => e.Key.Equals(events[0].Key, StringComparison.Ordinal)) && AnyWord.In(told.Shape, Held) ? events[0] : null;
            }
        }

        return null;
    }

    private static bool SaysToday(SentenceView sentence, int clause, MakingSite site, Item? time)
    {
        var start = clause > 1 ? Clauses.Start(sentence.Shape, clause - 1) : clause;
        return time is null ? AnyWord.In(sentence.Words(start, site.Start), Today) : AnyWord.In(time.Time!.Text, Today);
    }

    /// <summary>9月20日消息，甲今日发布乙: the day that the report bears.</summary>
    private Item? DayOfReport(SentenceView sentence) => context.Sentences.Take(sentence.Index + 1)
        .SelectMany(s => s.Items.Where(i => i.Kind == ItemKind.Time && i.Time?.Value is { } value && value.From == value.To && AnyWord.Begins(s.Words(Math.Min(s.Shape.Length, s.ShapeOf(i.Span.Start) + 1), Math.Min(s.Shape.Length, s.ShapeOf(i.Span.Start) + 4)), Reports)))
        .LastOrDefault();

    /// <summary>7月6日，某大会开幕。甲在会上发布乙: the day of the meeting told in one of the two sentences before, where they name one day.</summary>
    private Item? DayOfMeeting(SentenceView sentence, int clause, MakingSite site)
    {
        var words = sentence.Shape.AsSpan(clause, site.Start - clause);
        var before = clause > 1 ? sentence.Shape.AsSpan(Clauses.Start(sentence.Shape, clause - 1), clause - Clauses.Start(sentence.Shape, clause - 1)) : default;
        if (AnyWord.In(words, Asked) || !AnyWord.In(words, AtIt) && !(before.Length <= 8 && AnyWord.In(before, AtIt)))
        {
            return null;
        }

        for (var back = sentence.Index - 1; back >= Math.Max(0, sentence.Index - 2); back--)
        {
            var told = context.Sentences[back];
            var days = told.Items.Where(i => i.Kind == ItemKind.Time && i.Time?.Value is { } value && value.From == value.To).ToList();
            if (days.Count > 0)
            {
                return days.TrueForAll(d => d.Time!.Value == days[0].Time!.Value) && AnyWord.In(told.Shape, Held) ? days[0] : null;
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
}
