namespace KnowledgeGraph.Storage.Port;

/// <summary>The records of one statement, read once, in order.</summary>
public interface ICypherCursor
{
    /// <summary>Column names, in the order of the statement's <c>RETURN</c>; empty when it returns nothing.</summary>
    IReadOnlyList<string> Keys { get; }

    /// <summary>The records, one list of values a record, in the order of <see cref="Keys"/>.</summary>
    IAsyncEnumerable<IReadOnlyList<object?>> ReadAsync(CancellationToken cancellationToken = default);

    /// <summary>What the statement changed; complete once all records have been read.</summary>
    WriteCounters Counters { get; }
}
