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
    private static readonly string[] Earlier = ["之前", "以前", "前"];
    private static readonly string[] Later = ["之后", "以后", "过后", "后"];
    private static readonly string[] EarlierThan = ["早于", "先于"];
    private static readonly string[] LaterThan = ["晚于", "迟于"];
    private static readonly string[] Onwards = ["以来", "起", "开始", "至今"];

    // A leap year, so that 2月29日 is a day.
    private static readonly TimeAnchor AnyYear = new(TimeValue.Day(2000, 12, 31), "any");

    /// <summary>How it limits the stated times.</summary>
    public TimeSide Side { get; init; }

    /// <summary>Where it stands in the question.</summary>
    public Core.Documents.Span At { get; init; }

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
            return Side != TimeSide.In ? FitsSide(first, last) : HasYear ? Value.From <= first && last <= Value.To : FitsAnyYear(first, last);
        }

        return Side == TimeSide.In && !HasYear && words is not null && Find(FoldedText.Of(words)).Any(t => !t.Filter.HasYear && FitsAnyYear(t.Filter.Value.From, t.Filter.Value.To));
    }

    /// <summary>Whether a time as the graph names it lies in the asked one.</summary>
    public bool Fits(string? name) => name is not null && (TimeName.Days(name) is { } days ? Fits(days.From, days.To, null)
        : Find(FoldedText.Of(name)).Select(t => t.Filter).Any(f => Fits(f.Value.From, f.Value.To, null)));

    /// <summary>The filters of a text with the words behind each that limit it, two joined by 到 or 和 as one time.</summary>
    public static IReadOnlyList<(Core.Documents.Span Span, TimeFilter Filter)> Limits(string folded)
    {
        var found = Find(FoldedText.Of(folded)).Select(t => Limit(folded, t.Span, t.Filter)).ToList();
        for (var i = 1; i < found.Count; i++)
        {
            var gap = folded[found[i - 1].Span.End..found[i].Span.Start].Trim();
            if ((gap is "到" or "至" or "-" or "~" or "—" || (gap is "和" or "与" && folded.AsSpan(found[i].Span.End).StartsWith("之间", StringComparison.Ordinal))) && found[i].Filter.Side == TimeSide.In && found[i - 1].Filter.Side == TimeSide.In)
            {
                var value = TimeValue.Between(found[i - 1].Filter.Value, found[i].Filter.Value);
                found[i - 1] = (found[i - 1].Span.Union(found[i].Span), found[i - 1].Filter with { Value = value, HasYear = found[i - 1].Filter.HasYear && found[i].Filter.HasYear, Text = found[i - 1].Filter.Text + gap + found[i].Filter.Text });
                found.RemoveAt(i--);
            }
        }

        return found;
    }

    private static (Core.Documents.Span Span, TimeFilter Filter) Limit(string text, Core.Documents.Span span, TimeFilter filter)
    {
        foreach (var (words, side) in new[] { (Earlier, TimeSide.Before), (Later, TimeSide.After), (Onwards, TimeSide.Since) })
        {
            if (Array.Find(words, w => text.AsSpan(span.End).TrimStart().StartsWith(w, StringComparison.Ordinal)) is { } word)
            {
                var end = text.IndexOf(word, span.End, StringComparison.Ordinal) + word.Length;
                return (new Core.Documents.Span(span.Start, end), filter with { Side = side, Text = text[span.Start..end] });
            }
        }

        foreach (var (words, side) in new[] { (EarlierThan, TimeSide.Before), (LaterThan, TimeSide.After) })
        {
            if (Array.Find(words, w => text.AsSpan(0, span.Start).TrimEnd().EndsWith(w, StringComparison.Ordinal)) is { } word)
            {
                var start = text.LastIndexOf(word, span.Start, StringComparison.Ordinal);
                return (new Core.Documents.Span(start, span.End), filter with { Side = side, Text = text[start..span.End] });
            }
        }

        return (span, filter.Role == TimeRole.Since ? filter with { Side = TimeSide.Since } : filter);
    }

    private bool FitsSide(DateOnly first, DateOnly last) => Side switch
    {
        TimeSide.Before => HasYear ? last < Value.From : DayOf(last) < DayOf(Value.From),
        TimeSide.After => HasYear ? first > Value.To : DayOf(first) > DayOf(Value.To),
        _ => HasYear ? first >= Value.From : DayOf(first) >= DayOf(Value.From),
    };

    private bool FitsAnyYear(DateOnly first, DateOnly last) =>
        first.Year == last.Year && DayOf(first) >= DayOf(Value.From) && DayOf(last) <= DayOf(Value.To);

    private static int DayOf(DateOnly day) => (day.Month * 100) + day.Day;

    /// <inheritdoc/>
    public override string ToString() => HasYear
        ? Value.Name
        : string.Create(CultureInfo.InvariantCulture, $"{Text}（年份不限）");
}
