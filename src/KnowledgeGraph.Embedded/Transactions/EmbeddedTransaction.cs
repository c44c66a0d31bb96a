using KnowledgeGraph.Cypher;
using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Embedded.Graph;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Embedded.Transactions;

/// <summary>One transaction of the store: runs statements, and is lost once one of them has failed while writing.</summary>
internal sealed class EmbeddedTransaction(CypherEngine engine, CypherOptions options, GraphTransaction graph, CancellationToken transactionToken) : ISequencedTransaction
{
    private readonly List<EmbeddedCursor> _open = [];
    private StoreException? _fault;
    private bool _isClosed;

    /// <inheritdoc/>
    public long Sequence => graph.Sequence;

    public Task<ICypherCursor> RunAsync(
        string cypher,
        IReadOnlyDictionary<string, object?>? parameters = null,
        CancellationToken cancellationToken = default)
    {
        DemandOpen();
        Detach();
        DemandSound();
        var token = cancellationToken.CanBeCanceled ? cancellationToken : transactionToken;
        try
        {
            var result = engine.Run(cypher, parameters, graph, options, token);
            var cursor = new EmbeddedCursor(this, result);
            _open.Add(cursor);
            return Task.FromResult<ICypherCursor>(cursor);
        }
        catch (Exception error)
        {
            if (Translate(error) is { } fault)
            {
                throw fault;
            }

            throw;
        }
    }

    /// <exception cref="InvalidOperationException">The transaction is over.</exception>
    public void DemandOpen()
    {
        if (_isClosed)
        {
            throw new InvalidOperationException("The transaction is over; read all records inside of it.");
        }
    }

    /// <exception cref="StoreException">A statement failed half-way, so that nothing of the transaction may be kept.</exception>
    public void DemandSound()
    {
        if (_fault is not null)
        {
            throw new StoreException(_fault.Error, "The transaction was rolled back because a statement failed: " + _fault.Message, _fault);
        }
    }

    public void Close() => _isClosed = true;

    /// <summary>
    /// An engine's error as the store's; <c>null</c> for what is none. Any failure in a writing transaction loses it, but
    /// that of a statement which never began.
    /// </summary>
    public StoreException? Translate(Exception error)
    {
        var fault = error switch
        {
            StoreException known => known,
            CypherException cypher => CypherFault.Of(cypher),
            _ => null,
        };
        if (graph.Writer is not null && error is not CypherException { Phase: ErrorPhase.CompileTime })
        {
            _fault ??= fault ?? new StoreException(StoreError.Execution, error.Message, error);
        }

        return fault;
    }

    /// <summary>What earlier statements have not given yet is computed before a later one changes the graph.</summary>
    private void Detach()
    {
        if (graph.Writer is not null)
        {
            _open.ForEach(cursor => cursor.Detach());
        }

        _open.Clear();
    }
}
