using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Filing;

/// <summary>Finds the time that a sentence ties to a filing: in its clause, else in an earlier clause without an event of its own.</summary>
public static partial class FilingTimes
{
    private const string Since = "以来";
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

        if (trigger.Kind == FilingEventKind.Passed && ToldBehind(sentence, trigger) is { } behind)
        {
            return behind;
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

    // 通过备案的还有甲和乙，时间都在11月上旬
    private static ClaimTime? ToldBehind(SentenceView sentence, FilingTrigger trigger)
    {
        if (trigger.Clause.End + 1 >= sentence.Shape.Length)
        {
            return null;
        }

        var clause = FilingTriggers.ClauseAt(sentence.Shape, trigger.Clause.End + 1, trigger.Clause.End + 1);
        return When().IsMatch(sentence.Shape[clause.Start..clause.End]) ? LastIn(sentence, clause.Start, clause.End) : null;
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

    // 截至8月底, 今年以来: what holds until then or since then has no day.
    private static bool IsAsOf(SentenceView sentence, int at) =>
        string.CompareOrdinal(sentence.Shape, at + 1, Since, 0, Since.Length) == 0
        || sentence.Shape[..at].EndsWith("截至", StringComparison.Ordinal) || sentence.Shape[..at].EndsWith("截止", StringComparison.Ordinal)
        || (sentence.Chunks[sentence.ChunkAt[at]].First.Time?.Text.StartsWith("截", StringComparison.Ordinal) ?? false);

    [GeneratedRegex("^(?:备案|获批|过审|通过|通过备案)?的?(?:时间|日期)(?:点)?(?:均|都|也|皆|同样|大致|大约|同)*(?:是|在|为|集中在|定格在)?\uE1F1$")]
    private static partial Regex When();
}
