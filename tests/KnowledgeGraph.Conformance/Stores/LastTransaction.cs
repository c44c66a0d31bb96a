using System.Net.Http.Headers;
using System.Text;
using KnowledgeGraph.Neo4j.Address;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Conformance.Stores;

/// <summary>The bookmark that a read returns, which names the last committed transaction.</summary>
internal static class LastTransaction
{
    public static async Task<string> OfAsync(Neo4jAddress address)
    {
        using var client = new HttpClient { BaseAddress = address.Root };
        if (address.Password is not null)
        {
            var pair = Convert.ToBase64String(Encoding.UTF8.GetBytes(address.User + ":" + address.Password));
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", pair);
        }

        using var body = new StringContent("""{"statement":"RETURN 1","accessMode":"READ"}""", Encoding.UTF8, "application/json");
        using var response = await client.PostAsync($"db/{address.Database}/query/v2", body);
        return JObject.Parse(await response.Content.ReadAsStringAsync())["bookmarks"]!.ToString();
    }
}
