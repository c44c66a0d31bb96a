using KnowledgeGraph.Core.Time;
using KnowledgeGraph.Query.Understanding;
using KnowledgeGraph.Text.Dates;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Statements;

/// <summary>The times that a statement names, reckoned from the day of its article.</summary>
internal static class StatementTimes
{
    /// <summary>The times, in order; the spans are of the folded words.</summary>
    public static IReadOnlyList<TimeMention> Of(Statement statement) =>
        TimeFinder.Find(FoldedText.Of(statement.Words), statement.Evidence.Published is { } day && TimeName.Days(day) is { } days
            ? new TimeAnchor(new TimeValue(days.From, days.To, days.From == days.To ? TimePrecision.Day : TimePrecision.Range), "published") : null);
}
