using System.Collections.Immutable;
using KnowledgeGraph.Query.Typed.Facts;
using KnowledgeGraph.Query.Typed.Streaming;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.Typed.Timelines;

/// <summary>What articles assert with a date, in order of time.</summary>
/// <example>
/// The filings of a month:
/// <code>
/// var august = graph.Timeline.Of("文心一言").With(Relations.PassedFiling).Between(new DateOnly(2023, 8, 1), new DateOnly(2023, 8, 31));
/// Console.WriteLine(await august.FirstOrDefaultAsync()); // → 2023-08-31 文心一言 PASSED_FILING
/// </code>
/// </example>
public sealed class TimelineQuery : NarrowingQuery<TimelineEntry, TimelineQuery>
{
    internal TimelineQuery(ICypherStore store)
        : this(store, NoValues, int.MaxValue)
    {
    }

    private TimelineQuery(ICypherStore store, ImmutableSortedDictionary<string, object?> values, int limit)
        : base(store, "dated-claims", values, limit)
    {
    }

    /// <summary>What is said of a name or alias.</summary>
    public TimelineQuery Of(string name) => WhereName("name", name);

    /// <summary>What is said by some predicates, any of them.</summary>
    /// <param name="predicates">One at least: see <see cref="Relations"/>.</param>
    /// <exception cref="ArgumentException">No predicate is given.</exception>
    public TimelineQuery With(params string[] predicates) => predicates.Length == 0
        ? throw new ArgumentException("Give one predicate at least.", nameof(predicates))
        : WhereAnyOf("predicates", predicates);

    /// <summary>Times that have a day in common with these, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The first day is after the last.</exception>
    public TimelineQuery Between(DateOnly first, DateOnly last) => WhereDays(first, last);

    private protected override TimelineQuery Of(ImmutableSortedDictionary<string, object?> values, int limit) => new(Store, values, limit);

    private protected override TimelineEntry Read(CypherRecord record) => new(
        record.Get<string>("date"),
        record.Get<string>("fact"),
        new FactEnd(record.Get<string>("subjectId"), record.Get<string>("subject"), record.Get<string>("subjectLabel")),
        record.Evidence("evidence"))
    {
        Since = record.Day("since"),
        Until = record.Day("until"),
        Value = record.Get<string?>("value"),
        ValueId = record.Get<string?>("valueId"),
    };
}
