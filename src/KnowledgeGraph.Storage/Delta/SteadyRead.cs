using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Storage.Delta;

/// <summary>
/// Reading one state of the graph also where a transaction is no snapshot: the generation is read before and after, and the
/// work is done again when a build came between.
/// </summary>
public static class SteadyRead
{
    private const int Attempts = 5;

    /// <summary>Runs <paramref name="work"/> in one read-only transaction that no build has disturbed.</summary>
    /// <exception cref="StoreException"><see cref="StoreError.Busy"/>: builds came between each time.</exception>
    public static async Task<T> ReadSteadyAsync<T>(
        this ICypherStore store,
        Func<ICypherTransaction, Task<T>> work,
        string marker = GraphSchema.Marker,
        CancellationToken cancellationToken = default)
    {
        var mark = new BuildMark(marker);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var (isSteady, result) = await store.ReadAsync(t => OnceAsync(t, mark, work, cancellationToken), cancellationToken).ConfigureAwait(false);
            if (isSteady)
            {
                return result;
            }
        }

        throw new StoreException(StoreError.Busy, $"The graph {store.Location} was rebuilt {Attempts} times while it was being read. Try again when the builds are over.");
    }

    private static async Task<(bool IsSteady, T Result)> OnceAsync<T>(
        ICypherTransaction transaction,
        BuildMark mark,
        Func<ICypherTransaction, Task<T>> work,
        CancellationToken cancellationToken)
    {
        var before = await mark.ReadAsync(transaction, cancellationToken).ConfigureAwait(false);
        var result = await work(transaction).ConfigureAwait(false);
        return (before == await mark.ReadAsync(transaction, cancellationToken).ConfigureAwait(false), result);
    }
}
