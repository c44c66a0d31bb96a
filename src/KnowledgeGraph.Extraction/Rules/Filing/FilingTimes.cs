using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Filing;

/// <summary>Finds the time that a sentence ties to a filing: in its clause, else in an earlier clause without an event of its own.</summary>
public static class FilingTimes
{
    private static readonly string[] OtherEvents = WordData.List("rules", "filing-times.other-events");
    private static readonly string[] Announcements = ["发布公告", "发布消息", "备案结果", "名单", "清单"];

    /// <summary>The time, or <c>null</c>.</summary>
    public static ClaimTime? Of(SentenceView sentence, FilingTrigger trigger)
    {
        if (LastIn(sentence, trigger.Clause.Start, trigger.End) is { } own)
        {
            return own;
        }

        if (LastIn(sentence, trigger.End, trigger.Clause.End) is { } after && trigger.Kind == FilingEventKind.Passed)
        {
            return HasEvent(sentence.Words(trigger.End, trigger.Clause.End)) ? null : after;
        }

        for (var end = trigger.Clause.Start - 1; end > 0;)
        {
            var clause = FilingTriggers.ClauseAt(sentence.Shape, end, end);
            var words = sentence.Words(clause.Start, clause.End);
            var isEvent = HasEvent(words) && !Announcements.Any(a => words.Contains(a, StringComparison.Ordinal));
            if (!isEvent && LastIn(sentence, clause.Start, clause.End) is { } earlier)
            {
                return earlier;
            }

            end = clause.Start - 1;
        }

        return null;
    }

    private static bool HasEvent(string words) => OtherEvents.Any(e => words.Contains(e, StringComparison.Ordinal));

    private static ClaimTime? LastIn(SentenceView sentence, int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (sentence.ChunkAt[i] >= 0 && sentence.Chunks[sentence.ChunkAt[i]].First is { Kind: ItemKind.Time } item && !IsAsOf(sentence, i))
            {
                return item.Time;
            }
        }

        return null;
    }

    private static bool IsAsOf(SentenceView sentence, int at) =>
        sentence.Shape[..at].EndsWith("截至", StringComparison.Ordinal) || sentence.Shape[..at].EndsWith("截止", StringComparison.Ordinal)
        || (sentence.Chunks[sentence.ChunkAt[at]].First.Time?.Text.StartsWith("截", StringComparison.Ordinal) ?? false);
}
