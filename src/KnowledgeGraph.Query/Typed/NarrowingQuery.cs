using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.Typed;

/// <summary>A query that conditions narrow; each condition gives a new query and leaves the old one as it was.</summary>
/// <typeparam name="T">What it gives.</typeparam>
/// <typeparam name="TSelf">The query itself.</typeparam>
public abstract class NarrowingQuery<T, TSelf> : TypedQuery<T>
    where T : class
    where TSelf : NarrowingQuery<T, TSelf>
{
    private protected NarrowingQuery(ICypherStore store, string query, ImmutableSortedDictionary<string, object?> values, int limit)
        : base(store, query, values, limit)
    {
    }

    private protected static ImmutableSortedDictionary<string, object?> NoValues { get; } =
        ImmutableSortedDictionary.Create<string, object?>(StringComparer.Ordinal);

    /// <summary>At most so many results.</summary>
    /// <param name="count">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public TSelf Take(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Of(Values, Math.Min(count, Limit));
    }

    private protected abstract TSelf Of(ImmutableSortedDictionary<string, object?> values, int limit);

    private protected TSelf Where(string parameter, object value) => Of(Values.SetItem(parameter, value), Limit);

    private protected TSelf WhereName(string parameter, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Where(parameter, name);
    }

    private protected TSelf WhereAnyOf(string parameter, IEnumerable<string> values) =>
        Where(parameter, values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Cast<object?>().ToList());

    private protected TSelf WhereDays(DateOnly first, DateOnly last)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, last);
        return Of(Values.SetItem("since", Day(first)).SetItem("until", Day(last)), Limit);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
