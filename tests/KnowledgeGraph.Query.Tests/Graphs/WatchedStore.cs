using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.Tests.Graphs;

/// <summary>A store that writes down every statement it is given and refuses to write.</summary>
internal sealed class WatchedStore(ICypherStore inner) : ICypherStore
{
    public HashSet<string> Statements { get; } = new(StringComparer.Ordinal);

    public string Location => inner.Location;

    public bool HasSnapshots => inner.HasSnapshots;

    public Task<T> ReadAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default) =>
        inner.ReadAsync(transaction => work(new Watched(transaction, Statements)), cancellationToken);

    public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException("A question wrote to the store.");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Watched(ICypherTransaction inner, HashSet<string> statements) : ICypherTransaction
    {
        public Task<ICypherCursor> RunAsync(string cypher, IReadOnlyDictionary<string, object?>? parameters = null, CancellationToken cancellationToken = default)
        {
            statements.Add(cypher);
            return inner.RunAsync(cypher, parameters, cancellationToken);
        }
    }
}
