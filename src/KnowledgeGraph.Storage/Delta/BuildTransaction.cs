using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Storage.Delta;

/// <summary>The one transaction of a build: holds off other builds from its first statement, and fences its commit where readers have no snapshots.</summary>
public static class BuildTransaction
{
    /// <summary>Runs a build's work.</summary>
    /// <param name="store">The store.</param>
    /// <param name="work">Gets the state that the last build left, writes, and says how many elements it wrote: with none, nothing is announced.</param>
    /// <param name="marker">The label that everything of ours carries.</param>
    /// <param name="cancellationToken">Takes everything back.</param>
    /// <exception cref="StoreException">The store is busy, out of reach, or refuses; it is as it was.</exception>
    public static async Task<T> BuildAsync<T>(
        this ICypherStore store,
        Func<ICypherTransaction, Generation, Task<(T Result, long Elements)>> work,
        string marker = GraphSchema.Marker,
        CancellationToken cancellationToken = default)
    {
        var mark = new BuildMark(marker);
        var fence = store.HasSnapshots ? null : new CommitFence(store, marker);
        if (fence is not null)
        {
            await fence.PrepareAsync(cancellationToken).ConfigureAwait(false);
        }

        var (result, isFenced) = await store.WriteAsync(
            async transaction =>
            {
                var generation = await mark.LockAsync(transaction, cancellationToken).ConfigureAwait(false);
                DemandInPlace(store, generation);
                await SettleAsync(fence, generation, cancellationToken).ConfigureAwait(false);
                var (made, elements) = await work(transaction, generation).ConfigureAwait(false);
                if (fence is not null && elements > 0)
                {
                    await fence.BeginAsync(elements, cancellationToken).ConfigureAwait(false);
                }

                return (made, fence is not null && elements > 0);
            },
            cancellationToken).ConfigureAwait(false);
        if (isFenced)
        {
            await EndAsync(fence!).ConfigureAwait(false);
        }

        return result;
    }

    private static void DemandInPlace(ICypherStore store, Generation generation)
    {
        if (generation.IsPlacing)
        {
            throw new StoreException(StoreError.Busy, $"Another build is putting its first load of {store.Location} in place, or was cut off while it did. Run the same command again.");
        }
    }

    /// <summary>Who holds the lock knows that nobody commits, so what a build that died has announced is over.</summary>
    private static Task SettleAsync(CommitFence? fence, Generation generation, CancellationToken cancellationToken) =>
        fence is null || generation.IsSettled ? Task.CompletedTask : fence.EndAsync(cancellationToken);

    /// <summary>The graph is committed; a failure here only lets readers wait until the announced time is over.</summary>
    private static async Task EndAsync(CommitFence fence)
    {
        try
        {
            await fence.EndAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (StoreException)
        {
        }
    }
}
