using KnowledgeGraph.Neo4j.Driver.Errors;
using KnowledgeGraph.Neo4j.Driver.Values;
using KnowledgeGraph.Storage.Port;
using Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Driver.Transactions;

/// <summary>One transaction on the server. A statement that fails has lost it there, and so here too, even when the error is swallowed.</summary>
internal sealed class DriverTransaction(IAsyncTransaction server, DriverFaults faults) : ICypherTransaction
{
    private StoreException? _fault;
    private bool _isClosed;

    public async Task<ICypherCursor> RunAsync(
        string cypher,
        IReadOnlyDictionary<string, object?>? parameters = null,
        CancellationToken cancellationToken = default)
    {
        DemandOpen();
        DemandSound();
        cancellationToken.ThrowIfCancellationRequested();
        if (string.IsNullOrWhiteSpace(cypher))
        {
            throw new StoreException(StoreError.Syntax, "The statement is empty. Write one such as MATCH (n) RETURN n LIMIT 10.");
        }

        var values = ParameterWriter.Write(parameters);
        return await GuardAsync(async () =>
        {
            var cursor = await server.RunAsync(cypher, values).WaitAsync(cancellationToken).ConfigureAwait(false);
            var keys = await cursor.KeysAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
            return new DriverCursor(this, cursor, keys);
        }).ConfigureAwait(false);
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

    /// <summary>Runs a call of the driver's and remembers a failure.</summary>
    public async Task<T> GuardAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return await faults.GuardAsync(call).ConfigureAwait(false);
        }
        catch (StoreException error)
        {
            _fault = error;
            throw;
        }
    }

    public void Close() => _isClosed = true;
}
