using System.Runtime.CompilerServices;
using KnowledgeGraph.Neo4j.Driver.Values;
using KnowledgeGraph.Storage.Port;
using Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Driver.Transactions;

/// <summary>The records of one statement, fetched in batches as they are asked for.</summary>
internal sealed class DriverCursor(DriverTransaction transaction, IResultCursor records, IReadOnlyList<string> keys) : ICypherCursor
{
    public IReadOnlyList<string> Keys => keys;

    public WriteCounters Counters { get; private set; } = WriteCounters.None;

    public async IAsyncEnumerable<IReadOnlyList<object?>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (await NextAsync(cancellationToken).ConfigureAwait(false) is { } record)
        {
            yield return record;
        }
    }

    private async Task<IReadOnlyList<object?>?> NextAsync(CancellationToken cancellationToken)
    {
        transaction.Guard.DemandOpen();
        return await transaction.GuardAsync(() => FetchAsync(cancellationToken)).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<object?>?> FetchAsync(CancellationToken cancellationToken)
    {
        if (await records.FetchAsync().WaitAsync(cancellationToken).ConfigureAwait(false))
        {
            var record = records.Current;
            return [.. keys.Select(k => ValueReader.Read(record[k]))];
        }

        var summary = await records.ConsumeAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        var counters = summary.Counters;
        Counters = new WriteCounters(
            counters.NodesCreated,
            counters.NodesDeleted,
            counters.RelationshipsCreated,
            counters.RelationshipsDeleted,
            counters.PropertiesSet,
            counters.LabelsAdded,
            counters.LabelsRemoved,
            counters.IndexesAdded + counters.IndexesRemoved + counters.ConstraintsAdded + counters.ConstraintsRemoved);
        return null;
    }
}
