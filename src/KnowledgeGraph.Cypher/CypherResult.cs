namespace KnowledgeGraph.Cypher;

/// <summary>The outcome of one statement: rows are computed while they are read, once, in order.</summary>
/// <remarks>
/// A writing statement has done all its work when the result is given; a reading one computes each row when it is asked for.
/// </remarks>
public sealed class CypherResult(IReadOnlyList<string> keys, IEnumerable<object?[]> rows, CypherCounters counters)
{
    /// <summary>The columns; empty when the statement returns nothing.</summary>
    public IReadOnlyList<string> Keys { get; } = keys;

    /// <summary>
    /// The rows, one value a column: <c>null</c>, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>,
    /// <see cref="string"/>, <see cref="DateOnly"/> and other temporal types, lists (<c>IReadOnlyList&lt;object?&gt;</c>),
    /// maps (<c>IReadOnlyDictionary&lt;string, object?&gt;</c>), nodes, relationships and paths.
    /// </summary>
    public IEnumerable<object?[]> Rows { get; } = rows;

    /// <summary>What was changed.</summary>
    public CypherCounters Counters { get; } = counters;
}
