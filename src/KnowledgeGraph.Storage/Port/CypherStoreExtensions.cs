namespace KnowledgeGraph.Storage.Port;

/// <summary>Single statements, for callers that need no transaction of their own.</summary>
public static class CypherStoreExtensions
{
    /// <summary>Runs one reading statement and gives all its records.</summary>
    public static Task<IReadOnlyList<IReadOnlyList<object?>>> QueryAsync(
        this ICypherStore store,
        string cypher,
        IReadOnlyDictionary<string, object?>? parameters = null,
        CancellationToken cancellationToken = default) =>
        store.ReadAsync(transaction => transaction.RecordsAsync(cypher, parameters, cancellationToken), cancellationToken);

    /// <summary>Runs one writing statement to its end and gives what it changed.</summary>
    public static Task<WriteCounters> ExecuteAsync(
        this ICypherStore store,
        string cypher,
        IReadOnlyDictionary<string, object?>? parameters = null,
        CancellationToken cancellationToken = default) =>
        store.WriteAsync(transaction => transaction.ExecuteAsync(cypher, parameters, cancellationToken), cancellationToken);

    /// <summary>Runs a statement and gives all its records.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<object?>>> RecordsAsync(
        this ICypherTransaction transaction,
        string cypher,
        IReadOnlyDictionary<string, object?>? parameters = null,
        CancellationToken cancellationToken = default)
    {
        var cursor = await transaction.RunAsync(cypher, parameters, cancellationToken).ConfigureAwait(false);
        var records = new List<IReadOnlyList<object?>>();
        await foreach (var record in cursor.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            records.Add(record);
        }

        return records;
    }

    /// <summary>Runs a statement to its end and gives what it changed.</summary>
    public static async Task<WriteCounters> ExecuteAsync(
        this ICypherTransaction transaction,
        string cypher,
        IReadOnlyDictionary<string, object?>? parameters = null,
        CancellationToken cancellationToken = default)
    {
        var cursor = await transaction.RunAsync(cypher, parameters, cancellationToken).ConfigureAwait(false);
        await foreach (var _ in cursor.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
        }

        return cursor.Counters;
    }
}
