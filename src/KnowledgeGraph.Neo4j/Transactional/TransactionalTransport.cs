using KnowledgeGraph.Neo4j.Http;
using KnowledgeGraph.Neo4j.Transport;
using Newtonsoft.Json;

namespace KnowledgeGraph.Neo4j.Transactional;

/// <summary>Explicit transactions over the older HTTP interface, answers in Jolt.</summary>
internal sealed class TransactionalTransport(HttpGateway gateway) : IHttpTransport
{
    private const string Json = "application/json";
    private const string Jolt = "application/vnd.neo4j.jolt-v2;strict=true, application/vnd.neo4j.jolt;strict=true;q=0.9";

    private readonly string _root = $"db/{Uri.EscapeDataString(gateway.Address.Database)}/tx";

    public async Task<ServerTransaction> BeginAsync(bool isReadOnly, CancellationToken cancellationToken)
    {
        using var request = Begin(isReadOnly);
        using var response = await gateway.SendSoundAsync(request, cancellationToken).ConfigureAwait(false);
        return await BegunAsync(response, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The request that opens a transaction.</summary>
    public HttpRequestMessage Begin(bool isReadOnly)
    {
        var request = Post(_root, null, null);
        request.Headers.TryAddWithoutValidation("access-mode", isReadOnly ? "READ" : "WRITE");
        if (gateway.Bookmarks.Last is { Count: > 0 } bookmarks)
        {
            request.Headers.TryAddWithoutValidation("bookmarks", "[" + string.Join(',', bookmarks.Select(JsonConvert.ToString)) + "]");
        }

        return request;
    }

    /// <summary>The transaction that an answer opened.</summary>
    public async Task<ServerTransaction> BegunAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await DemandSoundAsync(response, cancellationToken).ConfigureAwait(false);
        return response.Headers.Location is { } location
            ? new ServerTransaction($"{_root}/{location.OriginalString.TrimEnd('/').Split('/')[^1]}", null)
            : throw gateway.Faults.OfStranger(response.StatusCode);
    }

    public async Task<RecordStream> RunAsync(
        ServerTransaction transaction,
        string cypher,
        IReadOnlyDictionary<string, object?>? parameters,
        CancellationToken cancellationToken)
    {
        using var request = Post(transaction.Path, cypher, parameters);
        var response = await gateway.SendSoundAsync(request, cancellationToken).ConfigureAwait(false);
        var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var stream = new JoltStream(response, JsonLoader.Reader(body), gateway.Faults);
        await stream.OpenAsync(cancellationToken).ConfigureAwait(false);
        return stream;
    }

    public async Task CommitAsync(ServerTransaction transaction, CancellationToken cancellationToken)
    {
        using var request = Post(transaction.Path + "/commit", null, null);
        using var response = await gateway.SendSoundAsync(request, cancellationToken).ConfigureAwait(false);
        await CommitAnswer.DemandAsync(response, "lastBookmarks", gateway.Bookmarks, gateway.Faults, cancellationToken).ConfigureAwait(false);
    }

    public async Task RollbackAsync(ServerTransaction transaction, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, transaction.Path);
        using var response = await gateway.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private async Task DemandSoundAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (await ErrorBody.ReadAsync(response, cancellationToken).ConfigureAwait(false) is { } error)
        {
            throw gateway.Faults.OfServer(error.Code, error.Message);
        }
    }

    private static HttpRequestMessage Post(string path, string? cypher, IReadOnlyDictionary<string, object?>? parameters)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonBody.Of(Json, writer => Body(writer, cypher, parameters)) };
        request.Headers.Accept.ParseAdd(cypher is null ? Json : Jolt);
        return request;
    }

    private static void Body(JsonTextWriter writer, string? cypher, IReadOnlyDictionary<string, object?>? parameters)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("statements");
        writer.WriteStartArray();
        if (cypher is not null)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("statement");
            writer.WriteValue(TemporalParameters.Rewrite(cypher, parameters));
            writer.WritePropertyName("includeStats");
            writer.WriteValue(true);
            writer.WritePropertyName("parameters");
            PlainJsonWriter.Map(writer, parameters ?? new Dictionary<string, object?>());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
