using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Storage.Delta;

/// <summary>
/// Reading one state of the graph also where a transaction is no snapshot: <see cref="BuildMark"/> is read before and after,
/// and the work is done again when a build's commit came between. While a commit is under way, the reader waits; where a large
/// first load was cut off halfway through being put in place, it refuses.
/// </summary>
public static class SteadyRead
{
    private const int Attempts = 10;
    private const int Waits = 200;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs <paramref name="work"/> in one read-only transaction that no build has disturbed.</summary>
    /// <exception cref="StoreException"><see cref="StoreError.Busy"/>: builds came between each time.</exception>
    public static async Task<T> ReadSteadyAsync<T>(
        this ICypherStore store,
        Func<ICypherTransaction, Task<T>> work,
        string marker = GraphSchema.Marker,
        CancellationToken cancellationToken = default)
    {
        if (store.HasSnapshots)
        {
            return await store.ReadAsync(work, cancellationToken).ConfigureAwait(false);
        }

        var mark = new BuildMark(marker);
        for (int attempt = 0, wait = 0; attempt < Attempts && wait < Waits;)
        {
            var (outcome, result) = await store.ReadAsync(t => OnceAsync(t, mark, work, cancellationToken), cancellationToken).ConfigureAwait(false);
            switch (outcome)
            {
                case Outcome.Steady:
                    return result!;
                case Outcome.Disturbed:
                    attempt++;
                    break;
                case Outcome.CutOff:
                    throw new StoreException(
                        StoreError.Busy,
                        $"The first load of {store.Location} was cut off while it was put in place, so that only a part of the graph is there. Run the build again, or kg repair: either brings it to its end.");
                default:
                    wait++;
                    await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
                    break;
            }
        }

        throw new StoreException(StoreError.Busy, $"The graph {store.Location} was being rebuilt each time it was read. Try again when the builds are over.");
    }

    private static async Task<(Outcome Outcome, T? Result)> OnceAsync<T>(
        ICypherTransaction transaction,
        BuildMark mark,
        Func<ICypherTransaction, Task<T>> work,
        CancellationToken cancellationToken)
    {
        var before = await mark.ReadAsync(transaction, cancellationToken).ConfigureAwait(false);
        if (!before.IsSettled)
        {
            return (Outcome.Committing, default);
        }

        if (before.IsPlacing)
        {
            return (Outcome.CutOff, default);
        }

        var result = await work(transaction).ConfigureAwait(false);
        return before == await mark.ReadAsync(transaction, cancellationToken).ConfigureAwait(false)
            ? (Outcome.Steady, result)
            : (Outcome.Disturbed, default);
    }

    private enum Outcome
    {
        Steady,
        Disturbed,
        Committing,
        CutOff,
    }
}
