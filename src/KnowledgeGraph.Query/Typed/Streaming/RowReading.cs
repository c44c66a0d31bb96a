using System.Threading.Channels;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.Typed.Streaming;

/// <summary>The writing side of a stream: runs the statement and passes rows on as fast as they are taken.</summary>
internal sealed class RowReading<T>(
    ICypherStore store,
    string statement,
    IReadOnlyDictionary<string, object?> parameters,
    Func<CypherRecord, T> read,
    ChannelWriter<T> rows)
{
    private static readonly BuildMark Mark = new();
    private int _passedOn;

    /// <summary>Ends with the channel closed, with the error where there was one; throws nothing itself.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.Yield();
            await WaitForCommitAsync(cancellationToken).ConfigureAwait(false);
            await store.ReadAsync(transaction => OnceAsync(transaction, cancellationToken), cancellationToken).ConfigureAwait(false);
            rows.Complete();
        }
        catch (Exception error)
        {
            rows.Complete(error);
        }
    }

    private Task WaitForCommitAsync(CancellationToken cancellationToken) =>
        store.HasSnapshots ? Task.CompletedTask : store.ReadSteadyAsync(_ => Task.FromResult(true), cancellationToken: cancellationToken);

    private async Task<bool> OnceAsync(ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        if (store.HasSnapshots)
        {
            return await PassOnAsync(transaction, cancellationToken).ConfigureAwait(false);
        }

        var before = await Mark.ReadAsync(transaction, cancellationToken).ConfigureAwait(false);
        await PassOnAsync(transaction, cancellationToken).ConfigureAwait(false);
        var after = await Mark.ReadAsync(transaction, cancellationToken).ConfigureAwait(false);
        return before.IsSettled && before == after
            ? true
            : throw new StoreException(StoreError.Busy, $"The graph {store.Location} was rebuilt while it was being read, so the rows may be of two states. Read again.");
    }

    /// <summary>A store may run this again after a transient error; rows that were passed on are then left out, since their order is fixed.</summary>
    private async Task<bool> PassOnAsync(ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        var cursor = await transaction.RunAsync(statement, parameters, cancellationToken).ConfigureAwait(false);
        var at = 0;
        await foreach (var record in cursor.RecordsAsync(cancellationToken).ConfigureAwait(false))
        {
            if (at++ >= _passedOn)
            {
                await rows.WriteAsync(read(record), cancellationToken).ConfigureAwait(false);
                _passedOn++;
            }
        }

        return true;
    }
}
