using System.Runtime.CompilerServices;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Neo4j.Transactions;

/// <summary>The records of one statement, read from the network as they are asked for; kept only when another statement comes between.</summary>
internal sealed class Neo4jCursor(TransactionGuard guard, RecordStream records) : ICypherCursor
{
    private readonly Queue<IReadOnlyList<object?>> _kept = new();

    public IReadOnlyList<string> Keys => records.Keys;

    public WriteCounters Counters => records.Counters;

    public async IAsyncEnumerable<IReadOnlyList<object?>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (await NextAsync(cancellationToken).ConfigureAwait(false) is { } record)
        {
            yield return record;
        }
    }

    /// <summary>Reads the answer to its end.</summary>
    public async Task SettleAsync(bool keepRecords, CancellationToken cancellationToken)
    {
        while (!records.IsDone && await FetchAsync(cancellationToken).ConfigureAwait(false) is { } record)
        {
            if (keepRecords)
            {
                _kept.Enqueue(record);
            }
        }
    }

    /// <summary>Drops the connection of an answer that nobody wants.</summary>
    public void Abandon() => records.Dispose();

    private async Task<IReadOnlyList<object?>?> NextAsync(CancellationToken cancellationToken)
    {
        guard.DemandOpen();
        return _kept.TryDequeue(out var record) ? record : await FetchAsync(cancellationToken).ConfigureAwait(false);
    }

    private Task<IReadOnlyList<object?>?> FetchAsync(CancellationToken cancellationToken) =>
        guard.RunAsync(() => records.NextAsync(cancellationToken));
}
