using System.Net.Http.Headers;
using System.Text;
using KnowledgeGraph.Query.Named;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Reading;
using KnowledgeGraph.TestSupport.Stores;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Conformance.Stores;

/// <summary>One language, two engines: the embedded store and a real server hold the same graph and answer alike.</summary>
[Collection(ServerCollection.Name)]
public sealed class SameAnswersTests(BothStores stores) : IClassFixture<BothStores>
{
    public static TheoryData<string> Queries => [.. NamedQueries.All.Select(q => q.Name)];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_named_query_gives_the_same_rows_on_both(string name)
    {
        var server = stores.Neo4j;
        var query = NamedQueries.Get(name);
        foreach (var arguments in await QueryArguments.OfAsync(query, stores.Embedded))
        {
            var expected = await new NamedQueryRunner(stores.Embedded).RunAsync(query, arguments);
            var actual = await new NamedQueryRunner(server).RunAsync(query, arguments);
            Assert.Equal(expected.Keys, actual.Keys);
            Assert.Equal(expected.Rows.Select(RowText.Of), actual.Rows.Select(RowText.Of));
        }
    }

    [Fact]
    public async Task Both_hold_the_same_graph()
    {
        var server = await StoreDigest.OfAsync(stores.Neo4j);

        Assert.Equal(await StoreDigest.OfAsync(stores.Embedded), server);
    }

    [Fact]
    public async Task A_second_build_commits_nothing_on_the_server()
    {
        var before = await LastTransactionAsync();
        var report = await BothStores.BuildAsync(stores.Neo4j);

        Assert.Equal((0, 0), (report.Written, report.Removed));
        Assert.Equal(before, await LastTransactionAsync());

        await stores.Neo4j.ExecuteAsync("CREATE (:KgConformance)");
        await stores.Neo4j.ExecuteAsync("MATCH (n:KgConformance) DELETE n");
        Assert.NotEqual(before, await LastTransactionAsync());
    }

    [Fact]
    public async Task A_build_puts_right_what_somebody_changed_on_the_server()
    {
        var before = await StoreDigest.OfAsync(stores.Neo4j);
        await stores.Neo4j.ExecuteAsync("MATCH (n:KG:Company) SET n.name = 'changed' WITH n LIMIT 1 DETACH DELETE n");
        Assert.NotEqual(before, await StoreDigest.OfAsync(stores.Neo4j));

        await BothStores.BuildAsync(stores.Neo4j);

        Assert.Equal(before, await StoreDigest.OfAsync(stores.Neo4j));
    }

    /// <summary>The bookmark that a read returns names the last committed transaction.</summary>
    private async Task<string> LastTransactionAsync()
    {
        var address = stores.Address;
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
