using System.Net;
using System.Net.Http.Headers;
using System.Text;
using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Neo4j.Errors;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>Sends requests to one server, with its credentials, and turns failures of the connection into sentences.</summary>
internal sealed class HttpGateway : IDisposable
{
    private readonly HttpClient _client;

    public HttpGateway(Neo4jAddress address, Neo4jOptions options)
    {
        Address = address;
        Faults = new Faults(address);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = !address.Root.IsLoopback,
            ConnectTimeout = options.ConnectTimeout,
            SslOptions = { RemoteCertificateValidationCallback = (_, _, _, errors) => UntrustedCertificateException.Demand(errors) },
        };
        if (options.CertificateAuthorityFile is { } file)
        {
            handler.SslOptions.CertificateChainPolicy = CertificateAuthority.PolicyOf(file);
        }

        HttpMessageHandler watched = options.Failpoints is { } points ? new CommitFailpoint(points, handler) : handler;
        _client = new HttpClient(new PatientHandler(options.ResponseTimeout, watched)) { BaseAddress = address.Root, Timeout = options.ResponseTimeout };
        _client.DefaultRequestHeaders.Authorization = Authorization(address);
    }

    public Neo4jAddress Address { get; }

    public Faults Faults { get; }

    /// <summary>What this store has committed last.</summary>
    public Bookmarks Bookmarks { get; } = new();

    /// <summary>Sends a request and returns as soon as the headers of the answer are in.</summary>
    /// <exception cref="StoreException">No answer came.</exception>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException error)
        {
            throw Faults.OfRequest(error);
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw Faults.OfTimeout(error);
        }
    }

    /// <summary>Sends a request and demands success.</summary>
    /// <exception cref="StoreException">No answer came, or the server's answer is an error.</exception>
    public async Task<HttpResponseMessage> SendSoundAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.IsSuccessStatusCode)
        {
            return response;
        }

        using (response)
        {
            throw await FaultAsync(response, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The error that an answer stands for.</summary>
    public async Task<StoreException> FaultAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var status = await ErrorBody.ReadAsync(response, cancellationToken).ConfigureAwait(false);
        return (status, response.StatusCode) switch
        {
            ({ } known, _) => Faults.OfServer(known.Code, known.Message),
            (null, HttpStatusCode.Unauthorized) => Faults.OfRefusal(),
            (null, HttpStatusCode.ProxyAuthenticationRequired) => Faults.OfProxy(),
            (null, HttpStatusCode.NotAcceptable) => Faults.OfOldServer("before 4.2"),
            (null, HttpStatusCode.ServiceUnavailable or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout) => Faults.OfGateway(response.StatusCode),
            (null, >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest) => Faults.OfRedirect(response.Headers.Location),
            _ => Faults.OfStranger(response.StatusCode),
        };
    }

    private static AuthenticationHeaderValue? Authorization(Neo4jAddress address) => address switch
    {
        { Token: { } token } => new AuthenticationHeaderValue("Bearer", token),
        { Password: { } password } => new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(address.User + ":" + password))),
        _ => null,
    };

    public void Dispose() => _client.Dispose();
}
