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
        var named = NamedQueries.All.Select(q => (q.Name, q.Cypher, Parameters: q.Parameters.Select(p => p.Name)));
        var pasted = PastedQueries.All().Select(q => (Name: q, Cypher: q, Parameters: Enumerable.Empty<string>()));
        foreach (var (name, cypher, parameters) in named.Concat(pasted))
        {
            var answer = await ExplainAsync(cypher, parameters);
            Assert.Null(answer["errors"]);
            warnings.AddRange((answer["notifications"] ?? new JArray()).Where(n => !OfSmallGraphs.Contains(((string)n["code"]!).Split('.')[^1], StringComparer.Ordinal)).Select(n => $"{name}: {n["code"]} {n["description"]}"));
        }

        Assert.True(warnings.Count == 0, string.Join('\n', warnings));
    }

    [Fact]
    public async Task A_query_that_deserves_a_warning_gets_one() =>
        Assert.NotEmpty((await ExplainAsync("MATCH (a:KG:Company), (b:KG:Model) RETURN count(*)", []))["notifications"]!);

    /// <remarks>The parameters are there, and null: a query is planned without their values.</remarks>
    private async Task<JObject> ExplainAsync(string cypher, IEnumerable<string> parameters)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = stores.Address is { Password: { } password } address
            ? new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{address.User}:{password}")))
            : null;
        var uri = new Uri(stores.Address.Root, $"db/{stores.Address.Database}/query/v2");
        using var response = await client.PostAsJsonAsync(uri, new { statement = "EXPLAIN " + cypher, parameters = parameters.ToDictionary(p => p, _ => (string?)null, StringComparer.Ordinal) });
        return JObject.Parse(await response.Content.ReadAsStringAsync());
    }
}
