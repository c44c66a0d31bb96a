using KnowledgeGraph.Neo4j.Transactional;
using KnowledgeGraph.Neo4j.Values;

namespace KnowledgeGraph.Neo4j.QueryApi;

/// <summary>
/// Tells rows that may travel as plain JSON. A server reads that four times as fast as typed JSON, which counts for batches of
/// thousands of rows. Plain numbers are exact there (whole ones up to 64 bits); dates go as texts that the statement makes dates
/// again, when all rows have theirs in the same places.
/// </summary>
internal static class BulkParameters
{
    private const int Many = 100;

    /// <summary>Whether there are many rows, all of them plain.</summary>
    public static bool ArePlain(IReadOnlyDictionary<string, object?> parameters) =>
        parameters.Values.Any(IsLong) && parameters.Values.All(v => IsFinite(v) && TemporalParameters.IsUniform(v));

    private static bool IsLong(object? value) => value is System.Collections.ICollection { Count: >= Many } and not System.Collections.IDictionary;

    private static bool IsFinite(object? value) => value switch
    {
        null or string => true,
        double real => double.IsFinite(real),
        float real => float.IsFinite(real),
        _ when Shapes.Entries(value) is { } entries => entries.All(e => IsFinite(e.Value)),
        _ when Shapes.Items(value) is { } items => items.All(IsFinite),
        _ => true,
    };
}
