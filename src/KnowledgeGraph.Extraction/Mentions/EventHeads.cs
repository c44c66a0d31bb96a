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

    public IEnumerable<Draft> Find(ArticleText text)
    {
        for (var end = 2; end <= text.Value.Length; end++)
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
        start = text.Atoms.StartingAt(start) is { Type: EntityType.Region } place && text.At(place.Span.End) == '第' ? place.Span.End : start;
        var named = text.Value.AsSpan(start, head - start).TrimStart("0123456789年 ");
        if (named.Length < 2 || _generic.Covers(named))
        {
            return IsWholeName(text, head, end) && LeftWalk.IsBoundary(text, start) ? new Draft(new Span(start, end), EntityType.Event, null, MentionSource.Pattern, "event.head") : null;
        }

        return new Draft(new Span(start, Year(text, end)), EntityType.Event, null, MentionSource.Pattern, "event.head", true);
    }

    private static bool IsWholeName(ArticleText text, int head, int end) => text.Value.AsSpan(head, end - head) is "业绩发布会" or "业绩说明会";

    private static int Year(ArticleText text, int end)
    {
        var at = text.At(end) == ' ' ? end + 1 : end;
        return text.At(at) == '2' && text.At(at + 1) == '0' && char.IsAsciiDigit(text.At(at + 2)) && char.IsAsciiDigit(text.At(at + 3)) && text.At(at + 4) != '年' ? at + 4 : end;
    }
}
