using System.Runtime.CompilerServices;
using System.Threading.Channels;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.Typed.Streaming;

/// <summary>Rows of one read-only transaction as an asynchronous stream: the transaction lives as long as somebody reads.</summary>
internal static class RowStream
{
    private const int Ahead = 64;

    /// <summary>Streams what a statement gives, <paramref name="limit"/> rows at most.</summary>
    /// <exception cref="StoreException">The store failed; <see cref="StoreError.Busy"/>, after the last row, where a build came between.</exception>
    public static async IAsyncEnumerable<T> ReadAsync<T>(
        ICypherStore store,
        string statement,
        IReadOnlyDictionary<string, object?> parameters,
        Func<CypherRecord, T> read,
        int limit,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var rows = Channel.CreateBounded<T>(new BoundedChannelOptions(Ahead) { SingleReader = true, SingleWriter = true });
        var reading = new RowReading<T>(store, statement, parameters, read, rows.Writer).RunAsync(stop.Token);
        var given = 0;
        try
        {
            while (given < limit && await rows.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
            {
                while (given < limit && rows.Reader.TryRead(out var row))
                {
                    given++;
                    yield return row;
                }
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
