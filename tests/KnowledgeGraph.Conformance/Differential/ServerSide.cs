using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Conformance.Differential;

/// <summary>Runs statements on a server that is there for nothing else.</summary>
internal sealed class ServerSide : IDisposable
{
    private readonly HttpClient _client;
    private readonly string _path;
    private string? _loaded;

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

    /// <summary>Runs a query on the graph that a statement makes; nothing else is in the database.</summary>
    public async Task<Outcome> RunAsync(string setup, string query, bool writes)
    {
        await LoadAsync(setup);
        _loaded = writes ? null : setup;
        var result = await SendAsync(_path, query);
        if (Error(result) is { } error)
        {
            return Outcome.Failed(error);
        }

        var state = writes ? Canonical.State(Rows(await SendAsync(_path, Canonical.StateQuery))) : null;
        return new Outcome(Keys(result), Rows(result), state, null);
    }

    private async Task LoadAsync(string setup)
    {
        if (_loaded == setup)
        {
            return;
        }

        await SendAsync(_path, "MATCH (n) DETACH DELETE n");
        if (setup.Length > 0 && Error(await SendAsync(_path, setup)) is { } wrong)
        {
            throw new InvalidOperationException(wrong);
        }
    }

    /// <summary>Whether the database holds nothing that a run would delete.</summary>
    public async Task<bool> IsEmptyAsync() => Rows(await SendAsync(_path, "MATCH (n) RETURN count(n)")) is ["0"];

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
