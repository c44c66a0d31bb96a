using KnowledgeGraph.Embedded;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Rebuild.Tests.Support;

/// <summary>Opens stores and counts how many are open at a time.</summary>
internal sealed class WriterWatch
{
    private readonly Lock _lock = new();

    /// <summary>How many are open.</summary>
    public int Now { get; private set; }

    /// <summary>The most that ever were.</summary>
    public int Most { get; private set; }

    public ICypherStore Open(string path)
    {
        Count(1);
        return new Watched(new EmbeddedStore(path), this);
    }

    private void Count(int change)
    {
        lock (_lock)
        {
            Now += change;
            Most = Math.Max(Most, Now);
        }
    }

    private sealed class Watched(EmbeddedStore store, WriterWatch watch) : ICypherStore
    {
        public string Location => store.Location;

        public bool HasSnapshots => ((ICypherStore)store).HasSnapshots;

        public Task<T> ReadAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default) => store.ReadAsync(work, cancellationToken);

        public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default) => store.WriteAsync(work, cancellationToken);

        public async ValueTask DisposeAsync()
        {
            await store.DisposeAsync();
            watch.Count(-1);
        }
    }
}
