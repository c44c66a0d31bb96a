using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Neo4j.Transactions;

/// <summary>One transaction on the server. A statement that fails has lost it there, and so here too, even when the error is swallowed.</summary>
internal sealed class Neo4jTransaction(IHttpTransport transport, ServerTransaction transaction) : ICypherTransaction
{
    private Neo4jCursor? _open;
    private StoreException? _fault;
    private bool _isClosed;

    public async Task<ICypherCursor> RunAsync(
        string cypher,
        IReadOnlyDictionary<string, object?>? parameters = null,
        CancellationToken cancellationToken = default)
    {
        DemandOpen();
        DemandSound();
        if (string.IsNullOrWhiteSpace(cypher))
        {
            throw new StoreException(StoreError.Syntax, "The statement is empty. Write one such as MATCH (n) RETURN n LIMIT 10.");
        }

        await SettleAsync(keepRecords: true, cancellationToken).ConfigureAwait(false);
        var records = await GuardAsync(() => transport.RunAsync(transaction, cypher, parameters, cancellationToken)).ConfigureAwait(false);
        _open = new Neo4jCursor(this, records);
        return _open;
    }

    /// <summary>Reads what is left of the last statement's answer: the server works on one statement of a transaction at a time.</summary>
    public async Task SettleAsync(bool keepRecords, CancellationToken cancellationToken)
    {
        if (_open is not null)
        {
            await _open.SettleAsync(keepRecords, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <exception cref="StoreException">A statement failed, so that nothing of the transaction is kept.</exception>
    public void DemandSound()
    {
        if (_fault is not null)
        {
            throw new StoreException(_fault.Error, "The transaction was rolled back because a statement failed: " + _fault.Message, _fault);
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

    /// <summary>Remembers a failure of the server's.</summary>
    public async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (StoreException error)
        {
            _fault = error;
            throw;
        }
    }

    public void Close()
    {
        _isClosed = true;
        _open?.Abandon();
    }
}
