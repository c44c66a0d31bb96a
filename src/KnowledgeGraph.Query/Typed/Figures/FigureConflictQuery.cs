using System.Collections.Immutable;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.Typed.Figures;

/// <summary>Figures about which articles disagree.</summary>
/// <example>
/// <code>
/// await foreach (var conflict in graph.Conflicts)
/// {
///     Debug.Assert(conflict.Values.Count > 1);
/// }
/// </code>
/// </example>
public sealed class FigureConflictQuery : TypedQuery<FigureConflict>
{
    internal FigureConflictQuery(ICypherStore store)
        : base(store, "conflicting-figures", ImmutableSortedDictionary.Create<string, object?>(StringComparer.Ordinal), int.MaxValue)
    {
    }

    private protected override FigureConflict Read(CypherRecord record) => new(
        record.Get<string>("id"),
        record.Get<string>("name"),
        record.Get<string>("measure"),
        record.Get<string>("unit"),
        [.. record.List<IReadOnlyDictionary<string, object?>>("figures").Select(f => (string)f["text"]!).Distinct(StringComparer.Ordinal)])
    {
        AsOf = record.Get<string?>("asOf"),
    };
}
