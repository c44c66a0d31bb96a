using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Query.Named;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Reading;
using KnowledgeGraph.Storage.Schema;
using KnowledgeGraph.TestSupport;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Conformance.Stores;

/// <summary>
/// Other people live in the same database: their things stay as they are, and our queries do not see them. Ten histories;
/// <c>KG_STRANGERS=N</c> draws N.
/// </summary>
[Collection(ServerCollection.Name)]
public sealed class SharedDatabaseTests(Neo4jServer server)
{
    private const string Clear = "MATCH (n) WHERE n:KG OR n:KGBuild OR n:Theirs OR n:Stranger OR n:Reader OR n.id IS NOT NULL DETACH DELETE n";

    [Fact]
    public void Whatever_is_built_and_removed_theirs_is_untouched_and_ours_is_right() =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), seed => HistoryAsync(seed).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(LongForm.Count("KG_STRANGERS", 10)));

    [Fact]
    public async Task A_strange_copy_of_the_whole_graph_changes_no_answer()
    {
        await using var store = Open();
        await store.ExecuteAsync(Clear);
        await BothStores.BuildAsync(store);
        var before = await AnswersAsync(store);

        await store.ExecuteAsync("MATCH (n:KG) WITH n, [l IN labels(n) WHERE l <> 'KG'] AS others CREATE (c:Stranger) SET c = properties(n) SET c:$(others)");
        await store.ExecuteAsync("CREATE INDEX kg_test_stranger IF NOT EXISTS FOR (n:Stranger) ON (n.id)");
        await store.ExecuteAsync("""
            MATCH (a:KG)-[r]->(b:KG)
            MATCH (c:Stranger {id: a.id}) MATCH (d:Stranger {id: b.id})
            CREATE (c)-[x:$(type(r))]->(d) CREATE (a)-[y:$(type(r))]->(d) CREATE (c)-[z:$(type(r))]->(b)
            SET x = properties(r), y = properties(r), z = properties(r)
            """);

        Assert.Equal(before, await AnswersAsync(store));
        Assert.Equal(0, (await BothStores.BuildAsync(store)).Written);
        await store.ExecuteAsync("DROP INDEX kg_test_stranger");
        await store.ExecuteAsync(Clear);
    }

    [Fact]
    public void Every_node_of_every_named_query_is_anchored_on_the_marker() =>
        Assert.Empty(NamedQueries.All.SelectMany(q => Anchors.Missing(q.Cypher).Select(pattern => $"{q.Name}: {pattern}")));

    private static async Task<IReadOnlyList<string>> AnswersAsync(ICypherStore store)
    {
        var answers = new List<string>();
        foreach (var query in NamedQueries.All)
        {
            foreach (var arguments in await QueryArguments.OfAsync(query, store))
            {
                var rows = await new NamedQueryRunner(store).RunAsync(query, arguments);
                answers.AddRange(rows.Rows.Select(r => query.Name + " " + RowText.Of(r)));
            }
        }

        return answers;
    }

    private async Task HistoryAsync(int seed)
    {
        var random = new Random(seed);
        var writer = new GraphWriter(GraphSchema.Default);
        var strangers = new Strangers(random);
        await using var store = Open();
        await store.ExecuteAsync(Clear);
        await new SchemaApplier(GraphSchema.Default).ApplyAsync(store);
        for (var step = 0; step < 4; step++)
        {
            await strangers.AddAsync(store);
            var before = await Strangers.ReadAsync(store);
            var graph = random.Next(5) == 0 ? PropertyGraph.Empty : SampleGraph.Of(random.Next(1000));
            var report = await writer.ApplyAsync(store, graph);
            var after = await Strangers.ReadAsync(store);

            Assert.Equal(GraphDigest.Of(graph), await StoreDigest.OfAsync(store));
            Assert.Subset(after.ToHashSet(StringComparer.Ordinal), before.ToHashSet(StringComparer.Ordinal));
            Assert.All(after.Except(before, StringComparer.Ordinal), line => Assert.StartsWith("'", line, StringComparison.Ordinal));
            Assert.True(report.Kept.Count == after.Count - before.Count, string.Join('\n', after.Except(before, StringComparer.Ordinal).Concat(report.Kept.Select(k => k.ToString()))));
            Assert.Equal(0, (await writer.ApplyAsync(store, graph)).Removed);
        }

        await store.ExecuteAsync(Clear);
    }

    private Neo4jStore Open() => new(AddressReader.Read(server.Require(), new Neo4jEnvironment()));
}
