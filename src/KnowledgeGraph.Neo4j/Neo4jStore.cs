using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Neo4j.Errors;
using KnowledgeGraph.Neo4j.Http;
using KnowledgeGraph.Neo4j.QueryApi;
using KnowledgeGraph.Neo4j.Retry;
using KnowledgeGraph.Neo4j.Transactional;
using KnowledgeGraph.Neo4j.Transactions;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Storage.Port;
using Polly;

namespace KnowledgeGraph.Neo4j;

/// <summary>A database of a Neo4j server, over HTTP.</summary>
/// <remarks>
/// Thread-safe. Nothing is sent before the first transaction; that one also finds out which interface the server serves.
/// Transactions are the server's: read-committed, so that a reader may see two states of a graph that is being rebuilt.
/// </remarks>
public sealed class Neo4jStore : ICypherStore
{
    private static readonly TimeSpan RollbackTimeout = TimeSpan.FromSeconds(5);

    private readonly HttpGateway _gateway;
    private readonly HttpInterface _interface;
    private readonly ResiliencePipeline _retry;
    private IHttpTransport? _transport;

    /// <summary>A store; the server is not asked yet.</summary>
    /// <param name="address">Where it is and who asks.</param>
    /// <param name="options">How to talk to it; the defaults when null.</param>
    public Neo4jStore(Neo4jAddress address, Neo4jOptions? options = null)
    {
        var chosen = options ?? Neo4jOptions.Default;
        _gateway = new HttpGateway(address, chosen);
        _interface = chosen.Interface;
        _retry = RetryPipeline.Create(chosen);
        TransactionLimit = chosen.TransactionLimit;
    }

    /// <inheritdoc/>
    public string Location => _gateway.Address.Location;

    /// <inheritdoc/>
    public int? TransactionLimit { get; }

    /// <inheritdoc/>
    public Task<T> ReadAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default) =>
        RunAsync(work, isReadOnly: true, cancellationToken);

    /// <inheritdoc/>
    public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default) =>
        RunAsync(work, isReadOnly: false, cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _gateway.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>A server that does not answer at all is told at once; only one that is known to be there is waited for.</summary>
    private async Task<T> RunAsync<T>(Func<ICypherTransaction, Task<T>> work, bool isReadOnly, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var transport = _transport ??= await FindTransportAsync(cancellationToken).ConfigureAwait(false);
        return await _retry.ExecuteAsync(
            async token => await AttemptAsync(transport, work, isReadOnly, token).ConfigureAwait(false),
            cancellationToken).ConfigureAwait(false);
    }

    private Task<IHttpTransport> FindTransportAsync(CancellationToken cancellationToken) => _interface switch
    {
        HttpInterface.QueryApi => Task.FromResult<IHttpTransport>(new QueryApiTransport(_gateway)),
        HttpInterface.Transactional => Task.FromResult<IHttpTransport>(new TransactionalTransport(_gateway)),
        _ => new TransportDetector(_gateway).DetectAsync(cancellationToken),
    };

    private async Task<T> AttemptAsync<T>(
        IHttpTransport transport,
        Func<ICypherTransaction, Task<T>> work,
        bool isReadOnly,
        CancellationToken cancellationToken)
    {
        var server = await transport.BeginAsync(isReadOnly, cancellationToken).ConfigureAwait(false);
        var transaction = new Neo4jTransaction(transport, server);
        var isCommitted = false;
        try
        {
            var result = await work(transaction).ConfigureAwait(false);
            transaction.Guard.DemandSound();
            cancellationToken.ThrowIfCancellationRequested();
            if (!isReadOnly)
            {
                await transaction.SettleAsync(keepRecords: false, cancellationToken).ConfigureAwait(false);
                await CommitAsync(transport, server).ConfigureAwait(false);
                isCommitted = true;
            }

            return result;
        }
        finally
        {
            transaction.Close();
            if (!isCommitted)
            {
                await RollbackAsync(transport, server).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Not cancelled: a commit is waited for, so that its outcome is known.</summary>
    private async Task CommitAsync(IHttpTransport transport, ServerTransaction server)
    {
        try
        {
            await transport.CommitAsync(server, CancellationToken.None).ConfigureAwait(false);
        }
        catch (StoreException error) when (error.InnerException is not Neo4jStatus)
        {
            throw _gateway.Faults.OfUnansweredCommit(error);
        }
    }

    /// <summary>The server rolls back by itself what is left alone, so that a failure here changes nothing.</summary>
    private static async Task RollbackAsync(IHttpTransport transport, ServerTransaction server)
    {
        using var patience = new CancellationTokenSource(RollbackTimeout);
        try
        {
            await transport.RollbackAsync(server, patience.Token).ConfigureAwait(false);
        }
        catch (Exception error) when (error is StoreException or OperationCanceledException)
        {
        }
    }
}
