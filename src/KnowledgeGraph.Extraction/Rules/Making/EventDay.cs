using KnowledgeGraph.Core.Time;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>The day of the meeting at which something is let out, where it is told right before its name: 甲今日举办的乙大会上，丙发布了丁.</summary>
internal static class EventDay
{
    private const int Reach = 8;
    private static readonly string[] Held = WordData.List("making", "event-day.held");

    /// <summary>The day, or <c>null</c>.</summary>
    public static Item? Of(ArticleContext context, SentenceView sentence, Item? meeting)
    {
        if (meeting is null || !sentence.Span.Covers(meeting.Span))
        {
            return null;
        }

        var day = sentence.Items.LastOrDefault(i => i.Kind == ItemKind.Time && i.Span.End <= meeting.Span.Start && i.Time?.Value is { Precision: TimePrecision.Day });
        var between = day is null ? default : context.Text.AsSpan(day.Span.End, meeting.Span.Start - day.Span.End).TrimEnd(" “《");
        return between.Length is > 0 and <= Reach && AnyWord.Ends(between, Held) && between.IndexOfAny("，。；,;") < 0 ? day : null;
    }
}
