using KnowledgeGraph.Query.Answers;
using KnowledgeGraph.Query.Typed.Facts;

namespace KnowledgeGraph.Query.Typed.Timelines;

/// <summary>Something dated that articles assert.</summary>
/// <param name="Date">The time as it is named: <c>2023-08-31</c>, <c>2023-08</c>, <c>2023-Q3</c>.</param>
/// <param name="Predicate">What is said: one of <see cref="Relations"/>.</param>
/// <param name="Subject">Of what.</param>
/// <param name="Evidence">The words.</param>
public sealed record TimelineEntry(string Date, string Predicate, FactEnd Subject, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>The first day of that time, or <c>null</c> where it is none of the calendar.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Its last day.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>What is said of the subject: a name, a figure's words, or <c>null</c> where the date is all.</summary>
    public string? Value { get; init; }

    /// <summary>The id of that, or <c>null</c>.</summary>
    public string? ValueId { get; init; }

    /// <summary>Date, subject and predicate.</summary>
    public override string ToString() => $"{Date} {Subject} {Predicate}";
}
