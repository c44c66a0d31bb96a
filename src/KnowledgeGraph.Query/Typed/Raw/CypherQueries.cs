using KnowledgeGraph.Query.Named;
using KnowledgeGraph.Query.Typed.Streaming;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.Typed.Raw;

/// <summary>openCypher of the caller's own, and the named queries, in read-only transactions.</summary>
/// <remarks>Text of a statement is the caller's and runs as it is: values from elsewhere belong in parameters.</remarks>
/// <example>
/// <code>
/// var names = graph.Cypher.StreamAsync(
///     "MATCH (m:KG:Model)&lt;-[:DEVELOPS]-(c:KG {name: $maker}) RETURN m.name AS name ORDER BY name",
///     new Dictionary&lt;string, object?&gt; { ["maker"] = "百度" },
///     record => record.Get&lt;string&gt;("name"));
/// await foreach (var name in names)
/// {
///     Console.WriteLine(name); // → 文心一言
/// }
/// </code>
/// </example>
public sealed class CypherQueries
{
    private static readonly Dictionary<string, object?> NoParameters = [];
    private readonly ICypherStore _store;

    internal CypherQueries(ICypherStore store) => _store = store;

    /// <summary>Streams what a statement gives, each record made into what the caller wants.</summary>
    /// <exception cref="StoreException">The statement is wrong, writes, or could not run.</exception>
    public IAsyncEnumerable<T> StreamAsync<T>(
        string cypher,
        IReadOnlyDictionary<string, object?>? parameters,
        Func<CypherRecord, T> read,
        CancellationToken cancellationToken = default) =>
        RowStream.ReadAsync(_store, cypher, parameters ?? NoParameters, read, int.MaxValue, cancellationToken);

    /// <summary>All rows of a statement, of one state of the graph.</summary>
    /// <exception cref="StoreException">The statement is wrong, writes, or could not run.</exception>
    public Task<QueryRows> RunAsync(string cypher, IReadOnlyDictionary<string, object?>? parameters = null, CancellationToken cancellationToken = default) =>
        _store.ReadSteadyAsync(
            transaction => QueryRows.ReadAsync(transaction, cypher, parameters ?? NoParameters, cancellationToken),
            cancellationToken: cancellationToken);

    /// <summary>All rows of a named query: <see cref="NamedQueries.All"/> lists them with their parameters.</summary>
    /// <exception cref="KeyNotFoundException">There is no such query.</exception>
    /// <exception cref="ArgumentException">A parameter is missing or unknown.</exception>
    /// <exception cref="StoreException">The store failed.</exception>
    public Task<QueryRows> RunNamedAsync(string name, IReadOnlyDictionary<string, object?>? parameters = null, CancellationToken cancellationToken = default) =>
        new NamedQueryRunner(_store).RunAsync(NamedQueries.Get(name), parameters ?? NoParameters, cancellationToken);
}
