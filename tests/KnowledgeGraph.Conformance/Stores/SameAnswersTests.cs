using KnowledgeGraph.Query.Named;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Reading;
using KnowledgeGraph.TestSupport.Stores;

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
        var before = await LastTransaction.OfAsync(stores.Address);
        var report = await BothStores.BuildAsync(stores.Neo4j);

        Assert.Equal((0, 0), (report.Written, report.Removed));
        Assert.Equal(before, await LastTransaction.OfAsync(stores.Address));

        await stores.Neo4j.ExecuteAsync("CREATE (:KgConformance)");
        await stores.Neo4j.ExecuteAsync("MATCH (n:KgConformance) DELETE n");
        Assert.NotEqual(before, await LastTransaction.OfAsync(stores.Address));
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
}
