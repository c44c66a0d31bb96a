namespace KnowledgeGraph.Cypher.Values;

/// <summary>A relationship in flight: its id and what never changes about it, so that type and end points need no look-up.</summary>
/// <param name="id">The graph's id of the relationship.</param>
/// <param name="type">The token of its type.</param>
/// <param name="start">The node it leaves.</param>
/// <param name="end">The node it enters.</param>
public sealed class RelationshipReference(long id, int type, long start, long end)
{
    /// <summary>The graph's id.</summary>
    public long Id { get; } = id;

    /// <summary>The token of the type.</summary>
    public int Type { get; } = type;

    /// <summary>The node it leaves.</summary>
    public long Start { get; } = start;

    /// <summary>The node it enters.</summary>
    public long End { get; } = end;

    /// <summary>The end that is not <paramref name="node"/>; the node itself for a loop.</summary>
    public long Other(long node) => node == Start ? End : Start;
}
