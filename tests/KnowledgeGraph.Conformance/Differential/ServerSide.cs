using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Conformance.Differential;

/// <summary>Runs statements on a server, each in a transaction that is rolled back, so that every one finds the same empty graph.</summary>
internal sealed class ServerSide : IDisposable
{
    private readonly HttpClient _client;
    private readonly string _path;

    public ServerSide(Uri root, string database, string? user, string? password)
    {
        _client = new HttpClient { BaseAddress = root, Timeout = TimeSpan.FromMinutes(2) };
        _client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/vnd.neo4j.query"));
        _path = $"db/{database}/query/v2/tx";
        if (password is not null)
        {
            var pair = Convert.ToBase64String(Encoding.UTF8.GetBytes(user + ":" + password));
            _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", pair);
        }
    }

    public async Task<Outcome> RunAsync(string setup, string query)
    {
        var begun = await SendAsync(_path, setup.Length > 0 ? setup : "RETURN 0 AS zero");
        if (Error(begun) is { } wrong)
        {
            return Outcome.Failed("setup: " + wrong);
        }

        var transaction = _path + "/" + begun.GetProperty("transaction").GetProperty("id").GetString();
        var result = await SendAsync(transaction, query);
        if (Error(result) is { } error)
        {
            return Outcome.Failed(error);
        }

        var state = await SendAsync(transaction, Canonical.StateQuery);
        using var ended = await _client.DeleteAsync(transaction);
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
