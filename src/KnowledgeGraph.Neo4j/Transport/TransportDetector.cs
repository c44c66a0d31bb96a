using System.Net;
using KnowledgeGraph.Neo4j.Http;
using KnowledgeGraph.Neo4j.QueryApi;
using KnowledgeGraph.Neo4j.Transactional;
using KnowledgeGraph.Storage.Port;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>
/// Finds out which interface a server serves by asking it, never by its version: first the discovery document at the root,
/// then a transaction opened and rolled back on each interface, which also tries user, password and database.
/// </summary>
internal sealed class TransportDetector(HttpGateway gateway)
{
    /// <summary>The Query API where it answers, else the transactional interface.</summary>
    /// <exception cref="StoreException">Neither answers, or the server refuses.</exception>
    public async Task<IHttpTransport> DetectAsync(CancellationToken cancellationToken)
    {
        await DemandNeo4jAsync(cancellationToken).ConfigureAwait(false);
        var queryApi = new QueryApiTransport(gateway);
        if (await AnswersAsync(queryApi.Begin(isReadOnly: true), queryApi, queryApi.BegunAsync, cancellationToken).ConfigureAwait(false))
        {
            return queryApi;
        }

        var transactional = new TransactionalTransport(gateway);
        if (await AnswersAsync(transactional.Begin(isReadOnly: true), transactional, transactional.BegunAsync, cancellationToken).ConfigureAwait(false))
        {
            return transactional;
        }

        throw gateway.Faults.OfNoInterface();
    }

    /// <summary>A proxy may hide the root, so only an answer that no Neo4j gives there is held against it.</summary>
    private async Task DemandNeo4jAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "");
        request.Headers.Accept.ParseAdd("application/json");
        using var response = await gateway.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            return;
        }

        var document = await DiscoveryAsync(response, cancellationToken).ConfigureAwait(false);
        if (document?.ContainsKey("neo4j_version") != true)
        {
            throw document?.ContainsKey("management") == true && document.ContainsKey("data")
                ? gateway.Faults.OfOldServer("before 4.0")
                : gateway.Faults.OfStranger(response.StatusCode);
        }
    }

    private static async Task<JObject?> DiscoveryAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            using var reader = JsonLoader.Reader(await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
            return await JToken.LoadAsync(reader, cancellationToken).ConfigureAwait(false) as JObject;
        }
        catch (Exception error) when (error is JsonException or IOException or HttpRequestException)
        {
            return null;
        }
    }

    private async Task<bool> AnswersAsync(
        HttpRequestMessage begin,
        IHttpTransport transport,
        Func<HttpResponseMessage, CancellationToken, Task<ServerTransaction>> begun,
        CancellationToken cancellationToken)
    {
        using (begin)
        using (var response = await gateway.SendAsync(begin, cancellationToken).ConfigureAwait(false))
        {
            if (response.IsSuccessStatusCode)
            {
                var transaction = await begun(response, cancellationToken).ConfigureAwait(false);
                await transport.RollbackAsync(transaction, cancellationToken).ConfigureAwait(false);
                return true;
            }

            var fault = await gateway.FaultAsync(response, cancellationToken).ConfigureAwait(false);
            return IsMissing(response.StatusCode) && fault.Error != StoreError.NotFound ? false : throw fault;
        }
    }

    private static bool IsMissing(HttpStatusCode status) => status
        is HttpStatusCode.NotFound
        or HttpStatusCode.MethodNotAllowed
        or HttpStatusCode.NotAcceptable
        or HttpStatusCode.UnsupportedMediaType;
}
