using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Storage.Failpoints;

/// <summary>A store whose writes pass the named points. Only made where somebody watches them, so that others pay nothing.</summary>
/// <param name="store">The store behind.</param>
/// <param name="points">Told of each point.</param>
public sealed class FailpointStore(ICypherStore store, IFailpoints points) : ICypherStore, IFailpoints
{
    /// <inheritdoc/>
    public string Location => store.Location;

    /// <inheritdoc/>
    public bool HasSnapshots => store.HasSnapshots;

    /// <inheritdoc/>
    public int? TransactionLimit => store.TransactionLimit;

    /// <inheritdoc/>
    public string Marker => store.Marker;

    /// <inheritdoc/>
    public ValueTask ReachAsync(Failpoint point, CancellationToken cancellationToken = default) => points.ReachAsync(point, cancellationToken);

    /// <inheritdoc/>
    public Task<T> ReadAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default) =>
        store.ReadAsync(work, cancellationToken);

    /// <inheritdoc/>
    public async Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default)
    {
        await points.ReachAsync(Failpoint.BeforeBegin, cancellationToken).ConfigureAwait(false);
        var result = await store.WriteAsync(
            async transaction =>
            {
                var made = await work(new Watched(transaction, points)).ConfigureAwait(false);
                await points.ReachAsync(Failpoint.BeforeCommit, cancellationToken).ConfigureAwait(false);
                return made;
            },
            cancellationToken).ConfigureAwait(false);
        await points.ReachAsync(Failpoint.AfterCommit, cancellationToken).ConfigureAwait(false);
        return result;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => store.DisposeAsync();

    private sealed class Watched(ICypherTransaction transaction, IFailpoints points) : ICypherTransaction
    {
        private bool _hasRun;

        public async Task<ICypherCursor> RunAsync(string cypher, IReadOnlyDictionary<string, object?>? parameters = null, CancellationToken cancellationToken = default)
        {
            if (_hasRun)
            {
                await points.ReachAsync(Failpoint.BetweenStatements, cancellationToken).ConfigureAwait(false);
            }

            _hasRun = true;
            return await transaction.RunAsync(cypher, parameters, cancellationToken).ConfigureAwait(false);
        }
    }
}
