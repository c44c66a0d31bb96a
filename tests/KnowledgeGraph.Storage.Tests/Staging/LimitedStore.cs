using KnowledgeGraph.Storage.Failpoints;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Storage.Tests.Staging;

/// <summary>An embedded store that behaves as a server does: no snapshots, and few elements in one transaction. It can be made to fail at a step of a load.</summary>
internal sealed class LimitedStore(ICypherStore store, int limit) : ICypherStore, IFailpoints
{
    /// <summary>After so many steps of a staged load the build dies.</summary>
    public int DiesAfter { get; set; } = int.MaxValue;

    /// <summary>Done after each step of a staged load.</summary>
    public Func<Task>? AfterStep { get; set; }

    public int Steps { get; private set; }

    public string Location => store.Location;

    public int? TransactionLimit => limit;

    /// <summary>A change in one transaction is announced in another inside of it, which this engine does not allow: such tests leave it out.</summary>
    public bool HasSnapshots { get; init; }

    public Task<T> ReadAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default) => store.ReadAsync(work, cancellationToken);

    public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default) => store.WriteAsync(work, cancellationToken);

    public async ValueTask ReachAsync(Failpoint point, CancellationToken cancellationToken = default)
    {
        if (point != Failpoint.DuringStagedLoad)
        {
            return;
        }

        Steps++;
        if (AfterStep is not null)
        {
            await AfterStep();
        }

        if (Steps >= DiesAfter)
        {
            throw new OperationCanceledException("killed");
        }
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
