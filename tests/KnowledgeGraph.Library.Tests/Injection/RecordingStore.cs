using System.Collections.Concurrent;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Library.Tests.Injection;

/// <summary>A store that keeps the text of every statement it is given, and counts transactions that could write.</summary>
internal sealed class RecordingStore(ICypherStore inner) : ICypherStore
{
    private readonly ConcurrentDictionary<string, int> _statements = new(StringComparer.Ordinal);

    public IEnumerable<string> Statements => _statements.Keys;

    public int Runs => _statements.Values.Sum();

    public int WritingTransactions { get; private set; }

    public string Location => inner.Location;

    public bool HasSnapshots => inner.HasSnapshots;

    public Task<T> ReadAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default) =>
        inner.ReadAsync(transaction => work(new Recorded(this, transaction)), cancellationToken);

    public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default)
    {
        WritingTransactions++;
        return inner.WriteAsync(work, cancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Recorded(RecordingStore store, ICypherTransaction transaction) : ICypherTransaction
    {
        public Task<ICypherCursor> RunAsync(string cypher, IReadOnlyDictionary<string, object?>? parameters = null, CancellationToken cancellationToken = default)
        {
            store._statements.AddOrUpdate(cypher, 1, (_, times) => times + 1);
            return transaction.RunAsync(cypher, parameters, cancellationToken);
        }
    }
}
