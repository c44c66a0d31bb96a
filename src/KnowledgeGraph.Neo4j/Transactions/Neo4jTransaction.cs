using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Neo4j.Transactions;

/// <summary>One transaction on the server, over HTTP.</summary>
internal sealed class Neo4jTransaction(IHttpTransport transport, ServerTransaction transaction) : ICypherTransaction
{
    private Neo4jCursor? _open;

    public TransactionGuard Guard { get; } = new();

    public async Task<ICypherCursor> RunAsync(
        string cypher,
        IReadOnlyDictionary<string, object?>? parameters = null,
        CancellationToken cancellationToken = default)
    {
        Guard.DemandRunnable(cypher);
        await SettleAsync(keepRecords: true, cancellationToken).ConfigureAwait(false);
        var records = await Guard.RunAsync(() => transport.RunAsync(transaction, cypher, parameters, cancellationToken)).ConfigureAwait(false);
        _open = new Neo4jCursor(Guard, records);
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

    public void Close()
    {
        Guard.Close();
        _open?.Abandon();
    }
}
