using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Reading;
using KnowledgeGraph.Storage.Schema;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Storage.Tests.Delta;

public sealed class GraphWriterTests : IDisposable
{
    private static readonly GraphWriter Writer = new(GraphSchema.Default);

    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void Whatever_was_there_before_the_store_holds_the_graph_and_writing_it_again_changes_no_byte() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, 1000)).ToArbitrary(), seeds => Sequence([.. seeds.Take(5)]).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(12));

    [Fact]
    public async Task A_report_counts_what_was_written_and_removed()
    {
        await using var store = await Open();
        var graph = SampleGraph.Of(1);
        var first = await Writer.ApplyAsync(store, graph);
        Assert.Equal((graph.Nodes.Count, graph.Edges.Count, 0), (first.NodesWritten, first.RelationshipsWritten, first.Removed));
        Assert.Equal((GraphDigest.Of(graph), 1L), (first.Digest, first.Generation));
        var second = await Writer.ApplyAsync(store, PropertyGraph.Empty);
        Assert.Equal((0, graph.Nodes.Count, graph.Edges.Count), (second.Written, second.NodesRemoved, second.RelationshipsRemoved));
        Assert.Equal(2, second.Generation);
    }

    [Fact]
    public async Task Only_what_differs_is_written()
    {
        await using var store = await Open();
        var graph = SampleGraph.Of(1);
        await Writer.ApplyAsync(store, graph);
        var node = graph.Nodes[0];
        var edge = graph.Edges[0];
        var report = await Writer.ApplyAsync(store, graph with
        {
            Nodes = [.. graph.Nodes.Skip(1).Prepend(node with { Properties = With(node.Properties, "name", "另一个名字") })],
            Edges = [.. graph.Edges.Skip(1).Prepend(edge with { Properties = With(edge.Properties, "support", 99L) })],
        });
        Assert.Equal((1, 1, 0), (report.NodesWritten, report.RelationshipsWritten, report.Removed));
    }

    [Theory]
    [InlineData("MATCH (n:KG:Company) WITH n ORDER BY n.id LIMIT 1 SET n.name = 'edited'")]
    [InlineData("MATCH (n:KG:Company) WITH n ORDER BY n.id LIMIT 1 SET n.title = 'mine'")]
    [InlineData("MATCH (n:KG:Company) WITH n ORDER BY n.id LIMIT 1 REMOVE n.scope")]
    [InlineData("MATCH (n:KG:Company) WITH n ORDER BY n.id LIMIT 1 REMOVE n:Organization SET n:Product")]
    [InlineData("MATCH (n:KG:Company)-[:DEVELOPS]->() WITH n ORDER BY n.id LIMIT 1 DETACH DELETE n")]
    [InlineData("MATCH (n:KG:Company)-[:DEVELOPS]->() WITH n ORDER BY n.id LIMIT 1 REMOVE n:KG")]
    [InlineData("MATCH (:KG)-[r:DEVELOPS]->() WITH r ORDER BY r.id LIMIT 1 DELETE r")]
    [InlineData("MATCH (:KG)-[r:DEVELOPS]->() WITH r ORDER BY r.id LIMIT 1 SET r.support = 1.5")]
    [InlineData("MATCH (a:KG)-[r:DEVELOPS]->(b) WITH a, r, b ORDER BY r.id LIMIT 1 CREATE (a)-[c:DEVELOPS]->(b) SET c = properties(r)")]
    [InlineData("MATCH (a:KG)-[r:DEVELOPS]->(b) WITH a, r, b ORDER BY r.id LIMIT 1 CREATE (b)-[c:USED_BY]->(a) SET c = properties(r)")]
    [InlineData("MATCH (a:KG)-[r:DEVELOPS]->(b) WITH a, r, b ORDER BY r.id LIMIT 1 CREATE (b)-[c:DEVELOPS]->(a) SET c = properties(r) DELETE r")]
    [InlineData("MATCH (n:KG:Company) WITH n ORDER BY n.id LIMIT 1 SET n.name = datetime('2023-08-31T00:00:00Z')")]
    [InlineData("MATCH (b:KG:Company) WITH b ORDER BY b.id LIMIT 1 CREATE (:KG {name: 'no id'})-[:DEVELOPS {id: 'rel/x'}]->(b)")]
    [InlineData("CREATE (:KG:Company {id: 17})")]
    public async Task What_people_edited_is_put_right(string edit)
    {
        await using var store = await Open();
        var graph = SampleGraph.Of(1);
        await Writer.ApplyAsync(store, graph);
        Assert.True((await store.ExecuteAsync(edit)).Any);
        Assert.NotEqual(GraphDigest.Of(graph), await StoreDigest.OfAsync(store));
        var report = await Writer.ApplyAsync(store, graph);
        Assert.True(report.Written + report.Removed > 0);
        Assert.Equal(GraphDigest.Of(graph), await StoreDigest.OfAsync(store));
        Assert.Equal(0, (await Writer.ApplyAsync(store, graph)).Written);
    }

    [Fact]
    public async Task What_is_not_ours_is_left_alone()
    {
        await using var store = await Open();
        await Writer.ApplyAsync(store, SampleGraph.Of(1));
        await store.ExecuteAsync("MATCH (n:KG:Company) WITH n ORDER BY n.id LIMIT 1 CREATE (n)-[:LIKED_BY {since: 1}]->(:Reader {id: 'me'})");
        await store.ExecuteAsync("MATCH (a:KG:Model), (b:KG:Model) WHERE a.id < b.id WITH a, b ORDER BY a.id, b.id LIMIT 1 CREATE (a)-[:REMINDS_ME_OF]->(b)");
        Assert.Equal(GraphDigest.Of(SampleGraph.Of(1)), await StoreDigest.OfAsync(store));
        var report = await Writer.ApplyAsync(store, SampleGraph.Of(1));
        Assert.Equal(0, report.Written + report.Removed);
        Assert.Equal(1L, (await store.QueryAsync("MATCH (:KG)-[:LIKED_BY]->(r:Reader {id: 'me'}) RETURN count(r)"))[0][0]);
        Assert.Equal(1L, (await store.QueryAsync("MATCH (:KG)-[r:REMINDS_ME_OF]->(:KG) RETURN count(r)"))[0][0]);
    }

    [Fact]
    public async Task A_graph_that_does_not_fit_the_schema_is_refused_whole()
    {
        await using var store = await Open();
        var graph = SampleGraph.Of(1);
        await Writer.ApplyAsync(store, graph);
        var wrong = graph.Edges[0] with { To = "m/nowhere" };
        await Assert.ThrowsAsync<SchemaViolationException>(() => Writer.ApplyAsync(store, graph with { Edges = [wrong] }));
        Assert.Equal(GraphDigest.Of(graph), await StoreDigest.OfAsync(store));
    }

    [Fact]
    public async Task A_relationship_without_its_ends_takes_the_whole_change_back()
    {
        await using var store = await Open();
        var delta = new GraphDelta { NewNodes = SampleGraph.Of(1).Nodes, NewEdges = [SampleGraph.Of(1).Edges[0] with { To = "m/nowhere" }] };
        var error = await Assert.ThrowsAsync<StoreException>(() => store.WriteAsync(async t =>
        {
            await new DeltaWriter().WriteAsync(t, delta);
            return 0;
        }));
        Assert.Equal(StoreError.Constraint, error.Error);
        Assert.Equal(GraphDigest.Of(PropertyGraph.Empty), await StoreDigest.OfAsync(store));
    }

    [Fact]
    public async Task A_reader_sees_one_build_or_the_other_never_a_mixture()
    {
        await using var store = await Open();
        var graphs = new[] { SampleGraph.Of(1), SampleGraph.Of(2) };
        var digests = graphs.Select(GraphDigest.Of).ToHashSet(StringComparer.Ordinal);
        await Writer.ApplyAsync(store, graphs[0]);
        var building = Task.Run(async () =>
        {
            for (var i = 1; i < 30; i++)
            {
                await Writer.ApplyAsync(store, graphs[i % 2]);
            }
        });
        do
        {
            Assert.Contains(await StoreDigest.OfAsync(store), digests);
        }
        while (!building.IsCompleted);
        await building;
    }

    private async Task Sequence(int[] seeds)
    {
        using var file = new TemporaryFile();
        var last = PropertyGraph.Empty;
        await using (var store = new EmbeddedStore(file.Path))
        {
            await new SchemaApplier(GraphSchema.Default).ApplyAsync(store);
            foreach (var seed in seeds)
            {
                last = SampleGraph.Of(seed);
                await Writer.ApplyAsync(store, last);
                Assert.Equal(GraphDigest.Of(last), await StoreDigest.OfAsync(store));
            }
        }

        var before = file.Bytes;
        await using (var store = new EmbeddedStore(file.Path))
        {
            await new SchemaApplier(GraphSchema.Default).ApplyAsync(store);
            var report = await Writer.ApplyAsync(store, last);
            Assert.Equal(0, report.Written + report.Removed);
            Assert.Equal(GraphDigest.Of(last), await StoreDigest.OfAsync(store));
        }

        Assert.Equal(before, file.Bytes);
    }

    private async Task<ICypherStore> Open()
    {
        var store = new EmbeddedStore(_file.Path);
        await new SchemaApplier(GraphSchema.Default).ApplyAsync(store);
        return store;
    }

    private static Dictionary<string, object> With(IReadOnlyDictionary<string, object> properties, string key, object value) =>
        new(properties, StringComparer.Ordinal) { [key] = value };
}
