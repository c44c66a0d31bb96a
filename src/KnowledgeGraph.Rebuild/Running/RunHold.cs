using KnowledgeGraph.Rebuild.Archive;
using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Sources;

namespace KnowledgeGraph.Rebuild.Running;

/// <summary>Takes what one run at a time may have: the store, and the folder of its state, which another sources file may name by mistake.</summary>
internal sealed class RunHold(SourcesFile file, RunServices services, RunState state)
{
    /// <summary>Takes both, the store first.</summary>
    /// <param name="patience">How long to wait for each.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="RunException">Another run has one of them and did not end in time, or it cannot be taken.</exception>
    public async Task<IDisposable> TakeAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        var store = await TakeAsync(file.Store, RunLock.PathFor(file.Store, state.Folder), patience, cancellationToken).ConfigureAwait(false);
        try
        {
            return new Both(await TakeAsync(state.Folder, Path.Combine(state.Folder, "run.lock"), patience, cancellationToken).ConfigureAwait(false), store);
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    private async Task<RunLock> TakeAsync(string what, string place, TimeSpan patience, CancellationToken cancellationToken) =>
        await RunLock.TakeAsync(place, patience, services.Time, cancellationToken).ConfigureAwait(false)
        ?? throw new RunException(RunOutcome.Failed, $"Another run has {what} and did not end in time, so this one was not begun. kg history tells what it does.");

    private sealed class Both(IDisposable inner, IDisposable outer) : IDisposable
    {
        public void Dispose()
        {
            inner.Dispose();
            outer.Dispose();
        }
    }
}
