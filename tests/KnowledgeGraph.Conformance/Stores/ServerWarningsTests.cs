using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using KnowledgeGraph.Conformance.Queries;
using KnowledgeGraph.Query.Named;
using KnowledgeGraph.TestSupport.Stores;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Conformance.Stores;

/// <summary>What people paste or run by name gives no warnings on a real server, neither of its speed nor of its age.</summary>
[Collection(ServerCollection.Name)]
public sealed class ServerWarningsTests(BothStores stores) : IClassFixture<BothStores>
{
    // Names that no element of so small a graph has yet: the server cannot know that the schema has them.
    private static readonly string[] OfSmallGraphs = ["UnknownPropertyKeyWarning", "UnknownLabelWarning", "UnknownRelationshipTypeWarning"];

    [Fact]
    public async Task No_query_makes_the_server_warn()
    {
        _ = stores.Neo4j;
        var warnings = new List<string>();
        foreach (var (name, cypher) in NamedQueries.All.Select(q => (q.Name, q.Cypher)).Concat(PastedQueries.All().Select(q => (q, q))))
        {
            var answer = await ExplainAsync(cypher);
            Assert.Null(answer["errors"]);
            warnings.AddRange((answer["notifications"] ?? new JArray()).Where(n => !OfSmallGraphs.Contains(((string)n["code"]!).Split('.')[^1], StringComparer.Ordinal)).Select(n => $"{name}: {n["code"]} {n["description"]}"));
        }

        Assert.Empty(warnings);
    }

    [Fact]
    public async Task A_query_that_deserves_a_warning_gets_one() =>
        Assert.NotEmpty((await ExplainAsync("MATCH (a:KG:Company), (b:KG:Model) RETURN count(*)"))["notifications"]!);

    private async Task<JObject> ExplainAsync(string cypher)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = stores.Address is { Password: { } password } address
            ? new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{address.User}:{password}")))
            : null;
        var uri = new Uri(stores.Address.Root, $"db/{stores.Address.Database}/query/v2");
        using var response = await client.PostAsJsonAsync(uri, new { statement = "EXPLAIN " + cypher });
        return JObject.Parse(await response.Content.ReadAsStringAsync());
    }
}
