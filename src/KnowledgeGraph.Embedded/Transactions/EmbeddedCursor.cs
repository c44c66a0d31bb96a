using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Embedded.Transactions;

/// <summary>The engine's rows as the store's records.</summary>
internal sealed class EmbeddedCursor(EmbeddedTransaction transaction, CypherResult result) : ICypherCursor
{
    private readonly IEnumerator<object?[]> _rows = result.Rows.GetEnumerator();
    private readonly Queue<object?[]> _ahead = new();
    private Exception? _late;
    private bool _isDetached;
    private bool _isLeft;

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
                counters.LabelsRemoved,
                counters.SchemaChanges);
        }
    }

    /// <remarks>Nothing in here waits: the engine computes in process, and records come as fast as they are asked for.</remarks>
    public async IAsyncEnumerable<IReadOnlyList<object?>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        try
        {
            while (Next() is { } row)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return row;
            }
        }
        finally
        {
            _isLeft = true;
        }
    }

    /// <summary>Computes the records that are left, unless nobody wants them. An error is kept for the reader.</summary>
    public void Detach()
    {
        try
        {
            while (!_isLeft && Compute() is { } row)
            {
                _ahead.Enqueue(row);
            }
        }
        catch (Exception error) when (error is StoreException or OperationCanceledException)
        {
            _late = error;
        }

        _isDetached = true;
    }

    private object?[]? Next()
    {
        transaction.DemandOpen();
        if (_ahead.TryDequeue(out var row))
        {
            return row;
        }

        if (_late is not null)
        {
            ExceptionDispatchInfo.Throw(_late);
        }

        return _isDetached ? null : Compute();
    }

    private object?[]? Compute()
    {
        try
        {
            return _rows.MoveNext() ? _rows.Current : null;
        }
        catch (Exception error)
        {
            if (transaction.Translate(error) is { } fault)
            {
                throw fault;
            }

            throw;
        }
    }
}
