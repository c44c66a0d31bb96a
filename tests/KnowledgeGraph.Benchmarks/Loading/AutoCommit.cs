using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Neo4j.Address;

namespace KnowledgeGraph.Benchmarks.Loading;

/// <summary>Statements outside of explicit transactions, which <c>CALL … IN TRANSACTIONS</c> wants.</summary>
internal sealed class AutoCommit : IDisposable
{
    private readonly HttpClient _client;
    private readonly Uri _place;

    public AutoCommit(Neo4jAddress address)
    {
        _client = new HttpClient { Timeout = TimeSpan.FromHours(2) };
        _place = new Uri(address.Root, $"db/{address.Database}/query/v2");
        if (address.Password is not null)
        {
            var token = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{address.User}:{address.Password}"));
            _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", token);
        }
    }

    public async Task RunAsync(string statement)
    {
        using var body = new StringContent(JsonSerializer.Serialize(new { statement }), Encoding.UTF8, "application/json");
        using var response = await _client.PostAsync(_place, body);
        var answer = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode || answer.Contains("\"errors\"", StringComparison.Ordinal))
        {
            throw new InvalidOperationException(answer);
        }
    }

    public void Dispose() => _client.Dispose();
}
