using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Conformance.Differential;

/// <summary>Runs statements on a server that is there for nothing else.</summary>
internal sealed class ServerSide : IDisposable
{
    private readonly HttpClient _client;
    private readonly string _path;

    public ServerSide(Uri root, string database, string? user, string? password)
    {
        _client = new HttpClient { BaseAddress = root, Timeout = TimeSpan.FromMinutes(2) };
        _client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/vnd.neo4j.query"));
        _path = $"db/{database}/query/v2";
        if (password is not null)
        {
            var pair = Convert.ToBase64String(Encoding.UTF8.GetBytes(user + ":" + password));
            _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", pair);
        }
    }

    /// <summary>Runs a query on a graph of its own: all there was before is deleted.</summary>
    public async Task<Outcome> RunAsync(string setup, string query)
    {
        var begun = await SendAsync(_path + "/tx", "MATCH (n) DETACH DELETE n");
        var transaction = $"{_path}/tx/{begun.GetProperty("transaction").GetProperty("id").GetString()}";
        if (setup.Length > 0 && Error(await SendAsync(transaction, setup)) is { } wrong)
        {
            throw new InvalidOperationException(wrong);
        }

        var result = await SendAsync(transaction + "/commit", query);
        if (Error(result) is { } error)
        {
            return Outcome.Failed(error);
        }

        var state = await SendAsync(_path, Canonical.StateQuery);
        return new Outcome(Keys(result), Rows(result), Canonical.State(Rows(state)), null);
    }

    public void Dispose() => _client.Dispose();

    private async Task<JsonElement> SendAsync(string path, string statement)
    {
        using var body = new StringContent(JsonSerializer.Serialize(new { statement }), Encoding.UTF8, "application/json");
        using var response = await _client.PostAsync(path, body);
        var text = await response.Content.ReadAsStringAsync();
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    private static string? Error(JsonElement body)
    {
        if (!body.TryGetProperty("errors", out var errors) || errors.GetArrayLength() == 0)
        {
            return null;
        }

        return errors[0].GetProperty("code").GetString() + ": " + errors[0].GetProperty("message").GetString();
    }

    private static List<string> Keys(JsonElement body) =>
        [.. body.GetProperty("data").GetProperty("fields").EnumerateArray().Select(f => f.GetString()!)];

    private static List<string> Rows(JsonElement body) =>
        [.. body.GetProperty("data").GetProperty("values").EnumerateArray().Select(r => string.Join(" | ", r.EnumerateArray().Select(ServerValue.Of)))];
}
