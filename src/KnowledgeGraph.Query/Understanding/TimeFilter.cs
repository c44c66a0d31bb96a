using System.Globalization;
using KnowledgeGraph.Core.Time;
using KnowledgeGraph.Text.Dates;
using KnowledgeGraph.Text.Folding;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>The time that a question asks for. Without a year, the same days of any year fit: a question has no date of its own.</summary>
/// <param name="Text">The words.</param>
/// <param name="Value">The days; without a stated year those of a year that stands for any.</param>
/// <param name="HasYear">Whether the question states the year.</param>
/// <param name="Role">Whether it is 截至, 以来 or plain.</param>
internal sealed record TimeFilter(string Text, TimeValue Value, bool HasYear, TimeRole Role)
{
    // A leap year, so that 2月29日 is a day.
    private static readonly TimeAnchor AnyYear = new(TimeValue.Day(2000, 12, 31), "any");

    /// <summary>The times of a folded text with the places where they stand.</summary>
    public static IReadOnlyList<(Core.Documents.Span Span, TimeFilter Filter)> Find(FoldedText text)
    {
        var plain = TimeFinder.Find(text, null);
        var anchored = TimeFinder.Find(text, AnyYear);
        return [.. anchored.Where(m => m.Value is not null).Select(m =>
        {
            var isExplicit = plain.Any(p => p.Folded == m.Folded && p.Rule == "explicit");
            return (m.Folded, new TimeFilter(m.Text, m.Value!, isExplicit, m.Role));
        })];
    }

    /// <summary>Whether a stated time lies in the asked one.</summary>
    /// <param name="from">The first day, or <c>null</c> when the article gives no year.</param>
    /// <param name="to">The last day.</param>
    /// <param name="words">The article's words.</param>
    public bool Fits(DateOnly? from, DateOnly? to, string? words)
    {
        if (from is { } first && to is { } last)
        {
            return HasYear ? Value.From <= first && last <= Value.To : FitsAnyYear(first, last);
        }

        return !HasYear && words is not null && Find(FoldedText.Of(words)).Any(t => !t.Filter.HasYear && FitsAnyYear(t.Filter.Value.From, t.Filter.Value.To));
    }

    /// <summary>Whether a time as the graph names it lies in the asked one.</summary>
    public bool Fits(string? name) => name is not null
        && Find(FoldedText.Of(name)).Select(t => t.Filter).Any(f => Fits(f.Value.From, f.Value.To, null));

    private bool FitsAnyYear(DateOnly first, DateOnly last) =>
        first.Year == last.Year && DayOf(first) >= DayOf(Value.From) && DayOf(last) <= DayOf(Value.To);

    private static int DayOf(DateOnly day) => (day.Month * 100) + day.Day;

    /// <inheritdoc/>
    public override string ToString() => HasYear
        ? Value.Name
        : string.Create(CultureInfo.InvariantCulture, $"{Text}（年份不限）");
}
