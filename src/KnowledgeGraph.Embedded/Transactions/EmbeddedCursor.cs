using System.Runtime.CompilerServices;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Embedded.Transactions;

/// <summary>The engine's rows as the store's records.</summary>
internal sealed class EmbeddedCursor(EmbeddedTransaction transaction, CypherResult result) : ICypherCursor
{
    public IReadOnlyList<string> Keys => result.Keys;

    public WriteCounters Counters
    {
        get
        {
            var counters = result.Counters;
            return new WriteCounters(
                counters.NodesCreated,
                counters.NodesDeleted,
                counters.RelationshipsCreated,
                counters.RelationshipsDeleted,
                counters.PropertiesSet,
                counters.LabelsAdded,
                counters.LabelsRemoved);
        }
    }

    /// <remarks>Nothing in here waits: the engine computes in process, and records come as fast as they are asked for.</remarks>
    public async IAsyncEnumerable<IReadOnlyList<object?>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        using var rows = result.Rows.GetEnumerator();
        while (Next(rows))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return rows.Current;
        }
    }

    private bool Next(IEnumerator<object?[]> rows)
    {
        transaction.DemandOpen();
        try
        {
            return rows.MoveNext();
        }
        catch (Exception error) when (transaction.Translate(error) is { } fault)
        {
            throw fault;
        }
    }
}
