namespace KnowledgeGraph.Cypher.Port;

/// <summary>
/// Part of an array of edges. The graph may hand out its cached array: nobody writes to it, and a later write to the
/// graph makes a new array, so that a slice in use stays as it was.
/// </summary>
/// <param name="Edges">The array; may be shared.</param>
/// <param name="Start">The first position that belongs to the slice.</param>
/// <param name="Count">How many positions belong to it.</param>
public readonly record struct EdgeSlice(Edge[] Edges, int Start, int Count)
{
    /// <summary>No edges.</summary>
    public static EdgeSlice Empty { get; } = new([], 0, 0);

    /// <summary>The edges.</summary>
    public ReadOnlySpan<Edge> Span => Edges.AsSpan(Start, Count);
}
