using System.Collections.Immutable;
using KnowledgeGraph.Query.Typed.Streaming;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.Typed.Facts;

/// <summary>Direct relationships by any of several conditions together. Names are names or aliases, as written.</summary>
/// <example>
/// Who invested in whom, the facts of one company:
/// <code>
/// var facts = await graph.Facts.OfType(Relations.InvestedIn).About("百川智能").ToListAsync();
/// Console.WriteLine(facts.All(f => f.Target.Name == "百川智能")); // → True
/// </code>
/// </example>
public sealed class FactQuery : NarrowingQuery<Fact, FactQuery>
{
    internal FactQuery(ICypherStore store)
        : this(store, NoValues, int.MaxValue)
    {
    }

    private FactQuery(ICypherStore store, ImmutableSortedDictionary<string, object?> values, int limit)
        : base(store, "facts", values, limit)
    {
    }

    /// <summary>Facts of some types, any of them.</summary>
    /// <param name="types">One at least: see <see cref="Relations"/>.</param>
    /// <exception cref="ArgumentException">No type is given.</exception>
    public FactQuery OfType(params string[] types) => types.Length == 0
        ? throw new ArgumentException("Give one type at least.", nameof(types))
        : WhereAnyOf("types", types);

    /// <summary>Facts with a name at either end.</summary>
    public FactQuery About(string name) => WhereName("name", name);

    /// <summary>Facts that start at a name.</summary>
    public FactQuery From(string name) => WhereName("source", name);

    /// <summary>Facts that end at a name.</summary>
    public FactQuery To(string name) => WhereName("target", name);

    /// <summary>Facts stated for a time that has a day in common with these, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The first day is after the last.</exception>
    public FactQuery Between(DateOnly first, DateOnly last) => WhereDays(first, last);

    /// <summary>Facts that so many independent articles assert at least.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public FactQuery SupportedBy(int articles)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(articles);
        return Where("support", (long)articles);
    }

    private protected override FactQuery Of(ImmutableSortedDictionary<string, object?> values, int limit) => new(Store, values, limit);

    private protected override Fact Read(CypherRecord record) => new(
        record.Get<string>("id"),
        record.Get<string>("type"),
        new FactEnd(record.Get<string>("sourceId"), record.Get<string>("source"), record.Get<string>("sourceLabel")),
        new FactEnd(record.Get<string>("targetId"), record.Get<string>("target"), record.Get<string>("targetLabel")),
        record.Get<long>("support"))
    {
        Roles = record.List<string>("role"),
        Dates = record.List<string>("dates"),
        Since = record.Day("since"),
        Until = record.Day("until"),
    };
}
