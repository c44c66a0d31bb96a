using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Query.Named;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Drift;
using KnowledgeGraph.Storage.Marking;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Reading;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Conformance.Stores;

/// <summary>Two graphs under two marker labels in one database of a real server.</summary>
[Collection(ServerCollection.Name)]
public sealed class TwoMarkersTests(Neo4jServer server)
{
    private const string Clear = "MATCH (n) WHERE n:KG OR n:KGBuild OR n:News OR n:NewsBuild OR n:NewsStaging DETACH DELETE n";

    [Fact]
    public async Task Every_named_query_answers_from_its_own_graph()
    {
        await using var store = new Neo4jStore(AddressReader.Read(server.Require(), new Neo4jEnvironment()));
        await store.ExecuteAsync(Clear);
        var news = MarkedStore.Of(store, "News");
        await BothStores.BuildAsync(news);
        var alone = await AnswersAsync(news);
        Assert.NotEmpty(alone);
        Assert.Equal(0L, (await store.QueryAsync("MATCH (n:KG) RETURN count(n)"))[0][0]);

        await new GraphWriter(GraphSchema.Default).ApplyAsync(store, SampleGraph.Of(1));

        Assert.Equal(alone, await AnswersAsync(news));
        Assert.True((await new DriftInspector(GraphSchema.Default).InspectAsync(news)).IsSound);
        Assert.Equal(0, (await BothStores.BuildAsync(news)).Written);
        Assert.Empty((await new GraphWriter(GraphSchema.Default).ApplyAsync(store, PropertyGraph.Empty)).Kept);
        Assert.Equal(alone, await AnswersAsync(news));
        await store.ExecuteAsync(Clear);
    }

    [Fact]
    public async Task A_load_in_steps_is_that_graphs_alone()
    {
        await using var store = new Neo4jStore(AddressReader.Read(server.Require(), new Neo4jEnvironment()), new Neo4jOptions { TransactionLimit = 20 });
        await store.ExecuteAsync(Clear);
        var news = MarkedStore.Of(store, "News");

        await new GraphWriter(GraphSchema.Default).ApplyAsync(news, SampleGraph.Of(1));

        Assert.Equal(GraphDigest.Of(SampleGraph.Of(1)), await StoreDigest.OfAsync(news));
        Assert.Equal(0L, (await store.QueryAsync("MATCH (n) WHERE n:KG OR n:KGStaging OR n:NewsStaging RETURN count(n)"))[0][0]);
        await store.ExecuteAsync(Clear);
    }

    private static async Task<IReadOnlyList<string>> AnswersAsync(ICypherStore store)
    {
        var answers = new List<string>();
        foreach (var query in NamedQueries.All)
        {
            var rows = await new NamedQueryRunner(store).RunAsync(query, query.Parameters.ToDictionary(p => p.Name, p => p.Example, StringComparer.Ordinal));
            answers.AddRange(rows.Rows.Select(r => query.Name + " " + RowText.Of(r)));
        }

        return answers;
    }
}
