using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Neo4j.Driver.Errors;
using KnowledgeGraph.Neo4j.Driver.Transactions;
using KnowledgeGraph.Neo4j.Retry;
using KnowledgeGraph.Storage.Port;
using Neo4j.Driver;
using Polly;

namespace KnowledgeGraph.Neo4j.Driver;

/// <summary>A database of a Neo4j server or cluster, over Bolt.</summary>
/// <remarks>
/// Thread-safe. Nothing is sent before the first transaction. One bookmark manager serves all of a store's transactions, so
/// that each sees what those before it wrote, on whichever member of a cluster. Transactions are the server's: read-committed.
/// </remarks>
public sealed class DriverStore : ICypherStore
{
    private static readonly TimeSpan RollbackTimeout = TimeSpan.FromSeconds(5);

    private readonly Neo4jAddress _address;
    private readonly bool _isOwn;
    private readonly DriverFaults _faults;
    private readonly ResiliencePipeline _retry;
    private readonly IDriver _driver;
    private readonly IBookmarkManager _bookmarks = GraphDatabase.BookmarkManagerFactory.NewBookmarkManager();
    private volatile bool _isKnown;

    /// <summary>A store; the server is not asked yet.</summary>
    /// <param name="address">Where it is and who asks.</param>
    /// <param name="options">How to talk to it; the defaults when null.</param>
    public DriverStore(Neo4jAddress address, Neo4jOptions? options = null)
        : this(Open(address, options ?? Neo4jOptions.Default), address, isOwn: true, options)
    {
    }

    /// <summary>A store over a driver that is the caller's own, with its authentication, certificates and pool; disposing the store leaves it open.</summary>
    /// <param name="driver">The driver.</param>
    /// <param name="server">The server's address, for messages.</param>
    /// <param name="database">The database's name.</param>
    /// <param name="options">Retries and the limit of one transaction; the defaults when null.</param>
    public DriverStore(IDriver driver, Uri server, string database = "neo4j", Neo4jOptions? options = null)
        : this(driver, new Neo4jAddress(server, database, null, null), isOwn: false, options)
    {
    }

    private DriverStore(IDriver driver, Neo4jAddress address, bool isOwn, Neo4jOptions? options)
    {
        var chosen = options ?? Neo4jOptions.Default;
        _driver = driver;
        _isOwn = isOwn;
        _address = address;
        _faults = new DriverFaults(address);
        _retry = RetryPipeline.Create(chosen);
        TransactionLimit = chosen.TransactionLimit;
    }

    /// <inheritdoc/>
    public string Location => _address.Location;

    /// <inheritdoc/>
    public int? TransactionLimit { get; }

    /// <inheritdoc/>
    public Task<T> ReadAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default) =>
        RunAsync(work, AccessMode.Read, cancellationToken);

    /// <inheritdoc/>
    public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default) =>
        RunAsync(work, AccessMode.Write, cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _isOwn ? _driver.DisposeAsync() : ValueTask.CompletedTask;

    private static IDriver Open(Neo4jAddress address, Neo4jOptions options) => GraphDatabase.Driver(address.Root, TokenOf(address), config => config
        .WithConnectionTimeout(options.ConnectTimeout)
        .WithNotificationsDisabled()
        .WithTelemetryDisabled());

    private static IAuthToken TokenOf(Neo4jAddress address) => address switch
    {
        { Token: { } token } => AuthTokens.Bearer(token),
        { Password: { } password } => AuthTokens.Basic(address.User, password),
        _ => AuthTokens.None,
    };

    private async Task<T> RunAsync<T>(Func<ICypherTransaction, Task<T>> work, AccessMode mode, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await MeetAsync(cancellationToken).ConfigureAwait(false);
        return await _retry.ExecuteAsync(async token => await AttemptAsync(work, mode, token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A server that does not answer at all is told at once; only one that is known to be there is waited for.</summary>
    private async Task MeetAsync(CancellationToken cancellationToken)
    {
        if (!_isKnown)
        {
            await _faults.GuardAsync(() => _driver.VerifyConnectivityAsync().WaitAsync(cancellationToken)).ConfigureAwait(false);
            _isKnown = true;
        }
    }

    private async Task<T> AttemptAsync<T>(Func<ICypherTransaction, Task<T>> work, AccessMode mode, CancellationToken cancellationToken)
    {
        var session = _driver.AsyncSession(s => s.WithDatabase(_address.Database).WithDefaultAccessMode(mode).WithBookmarkManager(_bookmarks));
        await using (session.ConfigureAwait(false))
        {
            var server = await _faults.GuardAsync(() => session.BeginTransactionAsync().WaitAsync(cancellationToken)).ConfigureAwait(false);
            return await AttemptAsync(work, server, mode == AccessMode.Write, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<T> AttemptAsync<T>(Func<ICypherTransaction, Task<T>> work, IAsyncTransaction server, bool commits, CancellationToken cancellationToken)
    {
        var transaction = new DriverTransaction(server, _faults);
        var isDone = false;
        try
        {
            var result = await work(transaction).ConfigureAwait(false);
            transaction.Guard.DemandSound();
            cancellationToken.ThrowIfCancellationRequested();
            if (commits)
            {
                await _faults.GuardCommitAsync(server.CommitAsync).ConfigureAwait(false);
                isDone = true;
            }

            return result;
        }
        finally
        {
            transaction.Guard.Close();
            if (!isDone)
            {
                await RollbackAsync(server).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The server rolls back by itself what is left alone, so that a failure here changes nothing.</summary>
    private async Task RollbackAsync(IAsyncTransaction server)
    {
        try
        {
            await _faults.GuardAsync(() => server.RollbackAsync().WaitAsync(RollbackTimeout)).ConfigureAwait(false);
        }
        catch (Exception error) when (error is StoreException or TimeoutException)
        {
        }
    }
}
