using System.Runtime.CompilerServices;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Library.Tests.Support;

/// <summary>A store that counts the transactions that are open and the records that were read from it.</summary>
internal sealed class CountingStore(ICypherStore inner) : ICypherStore
{
    private int _open;
    private int _records;

    public int Open => Volatile.Read(ref _open);

    public int Records => Volatile.Read(ref _records);

    public string Location => inner.Location;

    public bool HasSnapshots => inner.HasSnapshots;

    public async Task<T> ReadAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _open);
        try
        {
            return await inner.ReadAsync(transaction => work(new Counted(this, transaction)), cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default) => inner.WriteAsync(work, cancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Counted(CountingStore store, ICypherTransaction transaction) : ICypherTransaction
    {
        public async Task<ICypherCursor> RunAsync(string cypher, IReadOnlyDictionary<string, object?>? parameters = null, CancellationToken cancellationToken = default) =>
            new Cursor(store, await transaction.RunAsync(cypher, parameters, cancellationToken));
    }

    private sealed class Cursor(CountingStore store, ICypherCursor cursor) : ICypherCursor
    {
        public IReadOnlyList<string> Keys => cursor.Keys;

        public WriteCounters Counters => cursor.Counters;

        public async IAsyncEnumerable<IReadOnlyList<object?>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await foreach (var record in cursor.ReadAsync(cancellationToken))
            {
                Interlocked.Increment(ref store._records);
                yield return record;
            }
        }
    }
}
