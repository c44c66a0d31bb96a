using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Storage.Port;
using Newtonsoft.Json;

namespace KnowledgeGraph.Neo4j.Errors;

/// <summary>Turns what goes wrong on the way to a server, and in it, into one sentence that says where and what to do.</summary>
internal sealed class Faults(Neo4jAddress address)
{
    private const int BoltPort = 7687;

    private string Server => address.Root.GetLeftPart(UriPartial.Authority);

    /// <summary>A status code and message of the server's own.</summary>
    public StoreException OfServer(string code, string message) => ServerFault.Of(code, message, address);

    /// <summary>A request that never got an answer.</summary>
    public StoreException OfRequest(HttpRequestException error) => error.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => new(
            StoreError.Unavailable,
            $"The host {address.Root.Host} is unknown. Check the address {Server} for typing errors, and the network.",
            error),
        HttpRequestError.SecureConnectionError => OfSecureConnection(error),
        HttpRequestError.ProxyTunnelError => OfProxy(),
        HttpRequestError.ConnectionError when Refused(error) => new(
            StoreError.Unavailable,
            $"Nothing answers at {Server}. Start Neo4j there, or correct the address: the usual HTTP port is 7474.",
            error),
        _ => OfBrokenConnection(error),
    };

    /// <summary>A request that took longer than the client waits.</summary>
    public StoreException OfTimeout(Exception error) => new(
        StoreError.Unavailable,
        $"Neo4j at {Server} did not answer in time. See whether it is overloaded or still starting, and try again.",
        error);

    /// <summary>An answer that broke off or is no JSON; <c>null</c> for errors of another kind.</summary>
    public StoreException? OfBrokenAnswer(Exception error) => error switch
    {
        IOException { InnerException: TimeoutException } => OfTimeout(error),
        HttpRequestException or IOException or SocketException => OfBrokenConnection(error),
        JsonException => new(StoreError.Unavailable, $"Neo4j at {Server} broke off its answer. See its log, and try again.", error),
        _ => null,
    };

    /// <summary>A server that refused user and password without a word.</summary>
    public StoreException OfRefusal() => OfServer("Neo.ClientError.Security.Unauthorized", "");

    /// <summary>Something that answers HTTP but is no Neo4j.</summary>
    public StoreException OfStranger(HttpStatusCode status) => new(
        StoreError.Unavailable,
        address.Root.Port == BoltPort
            ? $"{Server} is the Bolt port, which speaks no HTTP. Give the server's HTTP port: 7474, or 7473 for https."
            : $"What answers at {Server} (HTTP {(int)status}) is not Neo4j's HTTP interface. Check host and port: HTTP is usually on 7474, and 7687 is Bolt.");

    /// <summary>A Neo4j that this program does not speak with.</summary>
    public StoreException OfOldServer(string version) => new(
        StoreError.Format,
        $"Neo4j at {Server} is of a version {version}, which is too old: 4.2 is the oldest that works, 5.26 or later is best. Upgrade the server.");

    /// <summary>A Neo4j with both HTTP interfaces switched off.</summary>
    public StoreException OfNoInterface() => new(
        StoreError.Unavailable,
        $"Neo4j at {Server} serves neither the Query API nor the transactional HTTP interface. " +
        "Add QUERY_API_ENDPOINTS to server.http_enabled_modules in its neo4j.conf and restart it.");

    /// <summary>A gateway before the server that got no answer from it.</summary>
    public StoreException OfGateway(HttpStatusCode status) => new(
        StoreError.Unavailable,
        $"A proxy at {Server} got no answer from Neo4j behind it (HTTP {(int)status}): the database {address.Database} is not available now. It may be starting: try again in a moment.");

    /// <summary>A proxy on the way that wants to know who asks.</summary>
    public StoreException OfProxy() => new(
        StoreError.Unauthorized,
        $"A proxy on the way to {Server} let nothing through, most often because it asks for a user and password of its own. Write them into HTTPS_PROXY or HTTP_PROXY (http://user:password@proxy:port), or name {address.Root.Host} in NO_PROXY.");

    /// <summary>An address that answers with another one.</summary>
    public StoreException OfRedirect(Uri? other) => new(
        StoreError.Unavailable,
        other is { IsAbsoluteUri: true }
            ? $"What answers at {Server} sends on to {other.GetLeftPart(UriPartial.Authority)}. Passwords are not carried to other addresses: give that one, if it is the right one."
            : $"What answers at {Server} sends on to another address. Passwords are not carried there: give the server's own address.");

    /// <summary>A commit that was sent and not answered.</summary>
    public StoreException OfUnansweredCommit(Exception error) => new(
        StoreError.Unavailable,
        $"The connection to {Server} broke while the server was committing: whether the changes were kept is not known. Run the same command again; it writes only what is missing.",
        new CommitInDoubtException(error));

    private StoreException OfBrokenConnection(Exception error) => new(
        StoreError.Unavailable,
        address.Root.Port == BoltPort
            ? $"{Server} is the Bolt port, which speaks no HTTP. Give the server's HTTP port: 7474, or 7473 for https."
            : $"The connection to {Server} broke off. See whether Neo4j is restarting, and try again.",
        error);

    private StoreException OfSecureConnection(HttpRequestException error) => new(
        StoreError.Unavailable,
        error.InnerException is UntrustedCertificateException untrusted
            ? $"The certificate of {Server} is not trusted ({untrusted.Message}). Name its authority's PEM file in NEO4J_CA_FILE or add it to the trusted ones of this machine, or use the host name that it was issued for."
            : $"No secure connection to {Server} came about. If the server has no TLS on this port, write http:// and its HTTP port, usually 7474.",
        error);

    private static bool Refused(HttpRequestException error) => error.InnerException is SocketException;
}
