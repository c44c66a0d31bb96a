using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Storage.Delta;

/// <summary>A store as one read-only transaction sees it: for work that asks many things of a store and must meet one state of the graph.</summary>
public static class OneState
{
    /// <summary>Runs <paramref name="work"/> on the store as one transaction sees it, and again when a build disturbed it.</summary>
    /// <exception cref="StoreException"><see cref="StoreError.Busy"/>: builds came between each time.</exception>
    public static Task<T> ReadOneStateAsync<T>(
        this ICypherStore store,
        Func<ICypherStore, Task<T>> work,
        string marker = GraphSchema.Marker,
        CancellationToken cancellationToken = default) =>
        store.ReadSteadyAsync(transaction => work(new View(store, transaction)), marker, cancellationToken);

    private sealed class View(ICypherStore store, ICypherTransaction transaction) : ICypherStore
    {
        public string Location => store.Location;

        public bool HasSnapshots => true;

        public string Marker => store.Marker;

        public Task<T> ReadAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default) => work(transaction);

        public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default) =>
            throw new StoreException(StoreError.ReadOnly, $"One state of {Location} is being read; nothing can be written to it.");

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
