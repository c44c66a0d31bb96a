namespace KnowledgeGraph.Conformance.Differential;

/// <summary>What came of one statement on one side.</summary>
/// <param name="Keys">The columns.</param>
/// <param name="Rows">The rows as canonical text, in the order in which they came.</param>
/// <param name="State">All that is in the graph afterwards, as canonical text; null after an error.</param>
/// <param name="Error">The error; null when it went well.</param>
public sealed record Outcome(IReadOnlyList<string> Keys, IReadOnlyList<string> Rows, string? State, string? Error)
{
    /// <summary>An outcome that is an error.</summary>
    public static Outcome Failed(string error) => new([], [], null, error);

    /// <summary>What differs, or null. Both may fail with different words; rows without an order are compared as multisets.</summary>
    public static string? Difference(Outcome ours, Outcome theirs, bool isOrdered)
    {
        if (ours.Error is not null || theirs.Error is not null)
        {
            return ours.Error is null || theirs.Error is null ? $"ours: {ours.Error ?? ours.Show()}\ntheirs: {theirs.Error ?? theirs.Show()}" : null;
        }

        var same = ours.Keys.SequenceEqual(theirs.Keys)
            && Sorted(ours.Rows, isOrdered).SequenceEqual(Sorted(theirs.Rows, isOrdered))
            && ours.State == theirs.State;
        return same ? null : $"ours: {ours.Show()}\ntheirs: {theirs.Show()}";
    }

    private static IEnumerable<string> Sorted(IReadOnlyList<string> rows, bool isOrdered) =>
        isOrdered ? rows : rows.Order(StringComparer.Ordinal);

    private string Show() => string.Join(" | ", Keys) + "\n  " + string.Join("\n  ", Rows) + (State is null ? "" : "\n  state: " + State);
}
