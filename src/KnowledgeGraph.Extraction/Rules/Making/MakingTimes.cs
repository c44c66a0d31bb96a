using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>Which times say when something happened.</summary>
internal static class MakingTimes
{
    private static readonly string[] Bounds = WordData.List("making", "making-times.bounds");
    private static readonly string[] Tails = WordData.List("making", "making-times.tails");

    private static readonly string[] Then = ["届时", "会上", "在会上", "发布会上", "现场"];
    private static readonly string[] Meetings = WordData.List("making", "making-times.meetings");

    private static readonly string[] Gatherings = WordData.List("making", "making-times.gatherings");

    /// <summary>Whether the time at <paramref name="at"/> is the time of what follows, not a bound or a dateline: not 截至8月, 8月后, 8月3日消息.</summary>
    public static bool IsWhen(string shape, int at) =>
        !Bounds.Any(bound => at >= bound.Length && string.CompareOrdinal(shape, at - bound.Length, bound, 0, bound.Length) == 0)
        && (IsGathering(shape, at + 1) || !Tails.Any(tail => string.CompareOrdinal(shape, at + 1, tail, 0, tail.Length) == 0));

    /// <summary>7月6日的发布会上.</summary>
    private static bool IsGathering(string shape, int at) => Gatherings.Any(word => string.CompareOrdinal(shape, at, word, 0, word.Length) == 0);

    /// <summary>甲将于7月1日举行发布会，届时发布乙: the time of the meeting at which the clause behind says it was.</summary>
    public static Item? OfMeeting(SentenceView sentence, int start, int end, int verb)
    {
        var shape = sentence.Shape;
        if (!AnyWord.Begins(shape.AsSpan(Math.Min(end + 1, verb), Math.Max(0, verb - end - 1)), Then) || !AnyWord.In(shape.AsSpan(start, end - start), Meetings))
        {
            return null;
        }

        var at = shape.AsSpan(start, end - start).IndexOf(ShapeAlphabet.Time);
        return at >= 0 && IsWhen(shape, start + at) ? sentence.Chunks[sentence.ChunkAt[start + at]].First : null;
    }

    /// <summary>The time of a clause that is nothing else (7月7日，) or a time and an event (7月7日在大会上，); else <c>null</c>.</summary>
    public static Item? OfAdverbial(SentenceView sentence, int start, int end)
    {
        Item? time = null;
        for (var at = start; at < end; at++)
        {
            var unit = sentence.Shape[at];
            if (unit == ShapeAlphabet.Time && time is null && at - start <= 4 && IsWhen(sentence.Shape, at))
            {
                time = sentence.Chunks[sentence.ChunkAt[at]].First;
            }
            else if (ShapeAlphabet.IsFirm(unit) || ShapeAlphabet.IsMake(unit))
            {
                return null;
            }
        }

        return time is not null && (end - start <= 8 || sentence.Shape[end - 1] is '上' or '间' or '中' or '场') ? time : null;
    }
}
