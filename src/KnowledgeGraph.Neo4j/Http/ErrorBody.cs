using KnowledgeGraph.Neo4j.Transport;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>Reads the errors of an answer: <c>{"errors":[{"code":…,"message":…}]}</c> in all of the server's formats.</summary>
internal static class ErrorBody
{
    private const int LongestBody = 1 << 20;

    /// <summary>The first error of a failed answer; <c>null</c> where the body is not the server's.</summary>
    public static async Task<ServerError?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(LongestBody, cancellationToken).ConfigureAwait(false);
            using var reader = JsonLoader.Reader(await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
            var body = await JToken.LoadAsync(reader, cancellationToken).ConfigureAwait(false);
            return body is JObject map ? First(map["errors"]) : null;
        }
        catch (Exception error) when (error is JsonException or HttpRequestException or IOException)
        {
            return null;
        }
    }

    /// <summary>The first error of a list, in plain or in Jolt notation.</summary>
    public static ServerError? First(JToken? errors) =>
        errors is JArray { Count: > 0 } list && list[0] is JObject first
            ? new ServerError(Text(first["code"]) ?? "", Text(first["message"]) ?? "")
            : null;

    private static string? Text(JToken? token) => token switch
    {
        JObject jolt => (string?)jolt["U"],
        JValue { Type: JTokenType.String } value => (string?)value,
        _ => null,
    };
}
