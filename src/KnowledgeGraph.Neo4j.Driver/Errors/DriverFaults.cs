using System.Net.Sockets;
using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Neo4j.Errors;
using KnowledgeGraph.Storage.Port;
using Neo4j.Driver;
using TlsException = System.Security.Authentication.AuthenticationException;

namespace KnowledgeGraph.Neo4j.Driver.Errors;

/// <summary>The driver's exceptions as errors of the port: the same kinds and sentences as over HTTP.</summary>
internal sealed class DriverFaults(Neo4jAddress address)
{
    private const string ServerCode = "Neo.";

    private readonly Faults _shared = new(address);

    private string Server => address.Root.GetLeftPart(UriPartial.Authority);

    /// <summary>Runs a call of the driver's.</summary>
    /// <exception cref="StoreException">It failed.</exception>
    public async Task<T> GuardAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (Exception error) when (Of(error) is { } fault)
        {
            throw fault;
        }
    }

    /// <inheritdoc cref="GuardAsync{T}"/>
    public Task GuardAsync(Func<Task> call) => GuardAsync(async () =>
    {
        await call().ConfigureAwait(false);
        return true;
    });

    /// <summary>Runs a commit; one that got no answer may have been done, and is marked so that nothing repeats it unasked.</summary>
    public async Task GuardCommitAsync(Func<Task> commit)
    {
        try
        {
            await GuardAsync(commit).ConfigureAwait(false);
        }
        catch (StoreException error) when (error.InnerException is not Neo4jStatus)
        {
            throw _shared.OfUnansweredCommit(error);
        }
    }

    /// <summary>An exception as an error of the port; <c>null</c> for those that are not the driver's.</summary>
    private StoreException? Of(Exception error) => error switch
    {
        StoreException => null,
        Neo4jException { Code: { } code } known when code.StartsWith(ServerCode, StringComparison.Ordinal) => _shared.OfServer(code, known.Message),
        _ when Inner<TlsException>(error) is { } untrusted => OfCertificate(untrusted),
        _ when Inner<SocketException>(error) is { } socket => OfSocket(socket, error),
        ProtocolException or NotSupportedException => new(
            StoreError.Unavailable,
            $"What answers at {Server} does not speak Bolt. Check host and port: Bolt is usually on 7687, and 7474 is HTTP.",
            error),
        SecurityException => OfCertificate(error),
        ServiceUnavailableException or SessionExpiredException or ConnectionReadTimeoutException or IOException => OfBreak(error),
        Neo4jException => new(StoreError.Execution, $"The statement failed on {address.Location}: {error.Message.TrimEnd('.')}.", error),
        _ => null,
    };

    private StoreException OfSocket(SocketException socket, Exception error) => socket.SocketErrorCode switch
    {
        SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => new(
            StoreError.Unavailable,
            $"The host {address.Root.Host} is unknown. Check the address {Server} for typing errors, and the network.",
            error),
        SocketError.ConnectionRefused => new(
            StoreError.Unavailable,
            $"Nothing answers at {Server}. Start Neo4j there, or correct the address: the usual Bolt port is 7687.",
            error),
        _ => OfBreak(error),
    };

    private StoreException OfCertificate(Exception error) => new(
        StoreError.Unavailable,
        $"No secure connection to {Server} came about ({error.Message.TrimEnd('.')}). If its certificate is not trusted, add its authority to the trusted ones of this machine; if the server has no TLS, write bolt:// or neo4j:// without +s.",
        error);

    private StoreException OfBreak(Exception error) => new(
        StoreError.Unavailable,
        $"The connection to {Server} did not come about or broke off. See whether Neo4j is running there and what its log says, and try again.",
        error);

    private static T? Inner<T>(Exception? error)
        where T : Exception
    {
        for (; error is not null; error = error.InnerException)
        {
            if (error is T wanted)
            {
                return wanted;
            }

            if (error is AggregateException many)
            {
                return many.InnerExceptions.Select(Inner<T>).FirstOrDefault(e => e is not null);
            }
        }

        return null;
    }
}
