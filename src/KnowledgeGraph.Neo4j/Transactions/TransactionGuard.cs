using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Neo4j.Transactions;

/// <summary>
/// What every transaction on a server keeps to, whatever carries it: a statement that fails has lost the transaction there, and so here too, even
/// when the error is swallowed; and nothing is read after its end.
/// </summary>
internal sealed class TransactionGuard
{
    private StoreException? _fault;
    private bool _isClosed;

    /// <exception cref="StoreException">The statement is empty, or an earlier one failed.</exception>
    /// <exception cref="InvalidOperationException">The transaction is over.</exception>
    public void DemandRunnable(string cypher)
    {
        DemandOpen();
        DemandSound();
        if (string.IsNullOrWhiteSpace(cypher))
        {
            throw new StoreException(StoreError.Syntax, "The statement is empty. Write one such as MATCH (n) RETURN n LIMIT 10.");
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

    /// <summary>Does something on the server and remembers a failure.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> work)
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

    public void Close() => _isClosed = true;
}
