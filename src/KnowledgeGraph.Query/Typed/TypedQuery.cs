using System.Collections.Immutable;
using KnowledgeGraph.Query.Named;
using KnowledgeGraph.Query.Typed.Streaming;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.Typed;

/// <summary>A question with typed results that has not been asked yet: immutable, to be narrowed, kept and asked again.</summary>
/// <typeparam name="T">What it gives.</typeparam>
/// <remarks>
/// <see cref="ToListAsync"/> reads one state of the graph, and reads again where a build came between. Enumerating streams: rows
/// come as the store gives them, and a build that came between is an error at the end, because rows cannot be taken back.
/// </remarks>
public abstract class TypedQuery<T> : IAsyncEnumerable<T>
    where T : class
{
    private readonly ICypherStore _store;
    private readonly NamedQuery _query;
    private readonly int _limit;

    private protected TypedQuery(ICypherStore store, string query, ImmutableSortedDictionary<string, object?> values, int limit)
    {
        _store = store;
        _query = NamedQueries.Get(query);
        _limit = limit;
        Values = values;
    }

    /// <summary>The statement that runs, to look at or to paste; a named query of the library.</summary>
    public string Statement => _query.Cypher;

    /// <summary>The parameters it runs with.</summary>
    public IReadOnlyDictionary<string, object?> Parameters => Bound();

    private protected ImmutableSortedDictionary<string, object?> Values { get; }

    private protected int Limit => _limit;

    private protected ICypherStore Store => _store;

    /// <summary>All results, of one state of the graph.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public Task<IReadOnlyList<T>> ToListAsync(CancellationToken cancellationToken = default) =>
        _store.ReadSteadyAsync<IReadOnlyList<T>>(transaction => ListAsync(transaction, cancellationToken), cancellationToken: cancellationToken);

    /// <summary>The first result, or <c>null</c>.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default)
    {
        await foreach (var item in this.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            return item;
        }

        return null;
    }

    /// <summary>How many results there are.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task<int> CountAsync(CancellationToken cancellationToken = default) =>
        (await ToListAsync(cancellationToken).ConfigureAwait(false)).Count;

    /// <inheritdoc/>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        RowStream.ReadAsync(_store, _query.Cypher, Bound(), Read, _limit, cancellationToken).GetAsyncEnumerator(cancellationToken);

    private protected abstract T Read(CypherRecord record);

    private Dictionary<string, object?> Bound() =>
        _query.Parameters.ToDictionary(p => p.Name, p => Values.GetValueOrDefault(p.Name), StringComparer.Ordinal);

    private async Task<IReadOnlyList<T>> ListAsync(ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        var items = new List<T>();
        if (_limit == 0)
        {
            return items;
        }

        var cursor = await transaction.RunAsync(_query.Cypher, Bound(), cancellationToken).ConfigureAwait(false);
        await foreach (var record in cursor.RecordsAsync(cancellationToken).ConfigureAwait(false))
        {
            items.Add(Read(record));
            if (items.Count == _limit)
            {
                break;
            }
        }

        return items;
    }
}
