using KnowledgeGraph.Neo4j.Http;
using KnowledgeGraph.Neo4j.Transactional;
using KnowledgeGraph.Neo4j.Transport;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Neo4j.QueryApi;

/// <summary>Explicit transactions over the Query API.</summary>
internal sealed class QueryApiTransport(HttpGateway gateway) : IHttpTransport
{
    /// <summary>The media type of typed JSON.</summary>
    public const string MediaType = "application/vnd.neo4j.query";

    private const string PlainMediaType = "application/json";
    private const string AffinityHeader = "neo4j-cluster-affinity";

    private readonly string _root = $"db/{Uri.EscapeDataString(gateway.Address.Database)}/query/v2/tx";

    public async Task<ServerTransaction> BeginAsync(bool isReadOnly, CancellationToken cancellationToken)
    {
        using var request = Begin(isReadOnly);
        using var response = await gateway.SendSoundAsync(request, cancellationToken).ConfigureAwait(false);
        return await BegunAsync(response, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The request that opens a transaction.</summary>
    public HttpRequestMessage Begin(bool isReadOnly) => Post(_root, null, MediaType, writer =>
    {
        writer.WriteStartObject();
        writer.WritePropertyName("accessMode");
        writer.WriteValue(isReadOnly ? "READ" : "WRITE");
        if (gateway.Bookmarks.Last is { Count: > 0 } bookmarks)
        {
            writer.WritePropertyName("bookmarks");
            writer.WriteStartArray();
            foreach (var bookmark in bookmarks)
            {
                writer.WriteValue(bookmark);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    });

    /// <summary>The transaction that an answer opened.</summary>
    public async Task<ServerTransaction> BegunAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            using var reader = JsonLoader.Reader(await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
            var body = await JToken.LoadAsync(reader, cancellationToken).ConfigureAwait(false);
            if (body is JObject map && map["transaction"] is JObject transaction && (string?)transaction["id"] is { } id)
            {
                var affinity = response.Headers.TryGetValues(AffinityHeader, out var values) ? values.FirstOrDefault() : null;
                return new ServerTransaction($"{_root}/{Uri.EscapeDataString(id)}", affinity);
            }
        }
        catch (JsonException)
        {
        }

        throw gateway.Faults.OfStranger(response.StatusCode);
    }

    public async Task<RecordStream> RunAsync(
        ServerTransaction transaction,
        string cypher,
        IReadOnlyDictionary<string, object?>? parameters,
        CancellationToken cancellationToken)
    {
        using var request = parameters is not null && BulkParameters.ArePlain(parameters)
            ? Post(transaction.Path, transaction.Affinity, PlainMediaType, writer => Statement(writer, TemporalParameters.Rewrite(cypher, parameters), () => PlainJsonWriter.Map(writer, parameters)))
            : Post(transaction.Path, transaction.Affinity, MediaType, writer => Statement(writer, cypher, parameters is { Count: > 0 } ? () => TypedJsonWriter.Map(writer, parameters) : null));
        var response = await gateway.SendSoundAsync(request, cancellationToken).ConfigureAwait(false);
        var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var stream = new QueryApiStream(response, JsonLoader.Reader(body), gateway.Faults);
        await stream.OpenAsync(cancellationToken).ConfigureAwait(false);
        return stream;
    }

    public async Task CommitAsync(ServerTransaction transaction, CancellationToken cancellationToken)
    {
        using var request = Post(transaction.Path + "/commit", transaction.Affinity, MediaType, Empty);
        using var response = await gateway.SendSoundAsync(request, cancellationToken).ConfigureAwait(false);
        await CommitAnswer.DemandAsync(response, "bookmarks", gateway.Bookmarks, gateway.Faults, cancellationToken).ConfigureAwait(false);
    }

    public async Task RollbackAsync(ServerTransaction transaction, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, transaction.Path);
        Head(request, transaction.Affinity);
        using var response = await gateway.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private static void Statement(JsonTextWriter writer, string cypher, Action? parameters)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("statement");
        writer.WriteValue(cypher);
        writer.WritePropertyName("includeCounters");
        writer.WriteValue(true);
        if (parameters is not null)
        {
            writer.WritePropertyName("parameters");
            parameters();
        }

        writer.WriteEndObject();
    }

    private static void Empty(JsonTextWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteEndObject();
    }

    private static HttpRequestMessage Post(string path, string? affinity, string mediaType, Action<JsonTextWriter> body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonBody.Of(mediaType, body) };
        Head(request, affinity);
        return request;
    }

    private static void Head(HttpRequestMessage request, string? affinity)
    {
        request.Headers.Accept.ParseAdd(MediaType);
        if (affinity is not null)
        {
            request.Headers.TryAddWithoutValidation(AffinityHeader, affinity);
        }
    }
}
