using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Conferences, contests and fairs by the word that ends their name, with a year before or after: 2023某某大会, 某某大会2023.</summary>
internal sealed class EventHeads
{
    private const int Longest = 24;
    private readonly WordSet _heads = WordData.Set("event-heads.txt");
    private readonly WordSet _generic = WordData.Set("generic-event-words.txt");
    private readonly WordSet _deeds = WordData.Set("event-deeds.txt");

    public IEnumerable<Draft> Find(ArticleText text)
    {
        for (var end = _heads.NextEnd(text.Value, 2); end <= text.Value.Length; end = _heads.NextEnd(text.Value, end + 1))
        {
            var length = _heads.LengthBefore(text.Value, end);
            if (length >= 2 && _heads.LengthBefore(text.Value, end + 1) <= length && Of(text, end - length, end) is { } draft)
            {
                yield return draft;
            }
        }
    }

    private Draft? Of(ArticleText text, int head, int end)
    {
        var start = EventStart.Of(text, head, Longest, _heads);
        start = AfterDeed(text, AfterReporter(text, start, head), head);
        start = text.Atoms.StartingAt(start) is { Type: EntityType.Region } place && text.At(place.Span.End) == '第' ? place.Span.End : start;
        var named = text.Value.AsSpan(start, head - start).TrimStart("0123456789年 ");
        if (IsCount(text, start))
        {
            return null;
        }

        if (named.Length < 2 || _generic.Covers(named))
        {
            return IsWholeName(text, head, end) && LeftWalk.IsBoundary(text, start) ? new Draft(new Span(start, end), EntityType.Event, null, MentionSource.Pattern, "event.head") : null;
        }

        return new Draft(new Span(start, Year(text, end)), EntityType.Event, null, MentionSource.Pattern, "event.head", true);
    }

    // 入选云杉服贸会, 企业携近600件展品亮相展会: the name begins behind what is done.
    private int AfterDeed(ArticleText text, int start, int head)
    {
        for (var at = head; at > start; at--)
        {
            if (_deeds.LengthBefore(text.Value, at) is > 0 and var length && at - length >= start && text.Atoms.StartingAt(at - length) is null && !IsInQuotes(text, at, head))
            {
                return at;
            }
        }

        return start;
    }

    private static bool IsInQuotes(ArticleText text, int at, int head) => text.Value.AsSpan(at, head - at).IndexOfAny('”', '」') >= 0;

    // 记者 李一山2023云杉大会: a byline grown together with the first sentence.
    private static int AfterReporter(ArticleText text, int start, int head)
    {
        if (!(text.HasBefore(start, "记者") || text.HasBefore(start, "记者 ") || text.HasBefore(start, "编辑 ")))
        {
            return start;
        }

        for (var at = start + 2; at <= Math.Min(start + 3, head); at++)
        {
            if (char.IsAsciiLetterOrDigit(text.At(at)) || text.At(at) == '第')
            {
                return at;
            }
        }

        return start;
    }

    // 6场主论坛, 三大学术会议, 近30场专题论坛
    private static bool IsCount(ArticleText text, int start)
    {
        var at = start;
        while ("近逾超约共余上".Contains(text.At(at), StringComparison.Ordinal))
        {
            at++;
        }

        var first = at;
        while ("0123456789一二两三四五六七八九十百数多余".Contains(text.At(at), StringComparison.Ordinal))
        {
            at++;
        }

        return at > first && text.At(at) is '场' or '大' or '项' or '个';
    }

    private static bool IsWholeName(ArticleText text, int head, int end) => text.Value.AsSpan(head, end - head) is "业绩发布会" or "业绩说明会";

    private static int Year(ArticleText text, int end)
    {
        var at = text.At(end) == ' ' ? end + 1 : end;
        return text.At(at) == '2' && text.At(at + 1) == '0' && char.IsAsciiDigit(text.At(at + 2)) && char.IsAsciiDigit(text.At(at + 3)) && text.At(at + 4) != '年' ? at + 4 : end;
    }
}
