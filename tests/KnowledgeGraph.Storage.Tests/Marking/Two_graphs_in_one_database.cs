using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Drift;
using KnowledgeGraph.Storage.Marking;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Reading;
using KnowledgeGraph.Storage.Schema;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Storage.Tests.Marking;

/// <summary>Under two marker labels two graphs share one database and know nothing of each other.</summary>
public sealed class Two_graphs_in_one_database : IAsyncDisposable
{
    private readonly TemporaryFile _file = new();
    private readonly EmbeddedStore _usual;
    private readonly ICypherStore _other;

    public Two_graphs_in_one_database()
    {
        _usual = new EmbeddedStore(_file.Path);
        _other = MarkedStore.Of(_usual, "News");
    }

    public async ValueTask DisposeAsync()
    {
        await _usual.DisposeAsync();
        _file.Dispose();
    }

    [Fact]
    public async Task Each_is_built_changed_and_removed_without_the_other()
    {
        await BuildAsync(_usual, SampleGraph.Of(1));
        await BuildAsync(_other, SampleGraph.Of(1));
        await BuildAsync(_other, SampleGraph.Of(2));
        Assert.Equal(GraphDigest.Of(SampleGraph.Of(1)), await StoreDigest.OfAsync(_usual));
        Assert.Equal(GraphDigest.Of(SampleGraph.Of(2)), await StoreDigest.OfAsync(_other));

        var gone = await BuildAsync(_usual, PropertyGraph.Empty);

        Assert.Empty(gone.Kept);
        Assert.Equal(GraphDigest.Of(SampleGraph.Of(2)), await StoreDigest.OfAsync(_other));
        Assert.Equal(0L, (await _usual.QueryAsync("MATCH (n:KG) RETURN count(n)"))[0][0]);
        Assert.Empty((await BuildAsync(_other, PropertyGraph.Empty)).Kept);
        Assert.Equal(0L, (await _usual.QueryAsync("MATCH (n) WHERE NOT n:KGBuild AND NOT n:NewsBuild RETURN count(n)"))[0][0]);
    }

    [Fact]
    public async Task Each_has_constraints_and_indexes_of_its_own()
    {
        await BuildAsync(_usual, SampleGraph.Of(1));
        await BuildAsync(_other, SampleGraph.Of(1));

        foreach (var store in new[] { _usual, _other })
        {
            Assert.Empty((await new SchemaPlanner(GraphSchema.Default).PlanAsync(store)).Changes);
            Assert.Empty((await new DriftInspector(GraphSchema.Default).InspectAsync(store, SampleGraph.Of(1))).Sentences());
        }

        var names = (await _usual.QueryAsync("SHOW CONSTRAINTS YIELD name RETURN name")).Select(r => (string)r[0]!).ToArray();
        Assert.Contains("kg_id", names);
        Assert.Contains("kg_News_id", names);
        await Assert.ThrowsAsync<StoreException>(() => _other.ExecuteAsync("MATCH (n:KG) WITH n.id AS id LIMIT 1 CREATE (:KG {id: id})"));
    }

    [Fact]
    public async Task Drift_in_one_is_none_in_the_other()
    {
        await BuildAsync(_usual, SampleGraph.Of(1));
        await BuildAsync(_other, SampleGraph.Of(1));
        await _other.ExecuteAsync("MATCH (n:KG:Company) SET n.name = 'edited'");
        var inspector = new DriftInspector(GraphSchema.Default);

        Assert.NotEmpty((await inspector.InspectAsync(_other, SampleGraph.Of(1))).Sentences());
        Assert.Empty((await inspector.InspectAsync(_usual, SampleGraph.Of(1))).Sentences());
        Assert.NotEqual(0, (await new GraphWriter(GraphSchema.Default).ApplyAsync(_other, SampleGraph.Of(1))).Written);
        Assert.Empty((await inspector.InspectAsync(_other, SampleGraph.Of(1))).Sentences());
    }

    [Fact]
    public async Task Migrations_change_only_the_graph_they_run_on()
    {
        await BuildAsync(_usual, SampleGraph.Of(1));
        await BuildAsync(_other, SampleGraph.Of(1));
        await _other.ExecuteAsync("MATCH (b:KGBuild {id: 'build'}) SET b.layout = 1");

        Assert.NotEmpty((await new SchemaMigrator(GraphSchema.Default).MigrateAsync(_other)).Migrations);

        Assert.Empty((await new SchemaPlanner(GraphSchema.Default).PlanAsync(_usual)).Changes);
        Assert.True((await new SchemaPlanner(GraphSchema.Default).PlanAsync(_other)).IsEmpty);
    }

    [Fact]
    public void The_label_stands_in_the_place_that_people_read() =>
        Assert.EndsWith("?marker=News", _other.Location, StringComparison.Ordinal);

    [Fact]
    public void A_label_of_the_graph_itself_is_refused() =>
        Assert.Contains("Company is a label of the graph itself", Assert.Throws<StoreException>(() => MarkedStore.Of(_usual, "Company")).Message, StringComparison.Ordinal);

    private static async Task<WriteReport> BuildAsync(ICypherStore store, PropertyGraph graph)
    {
        await new SchemaApplier(GraphSchema.Default).ApplyAsync(store);
        return await new GraphWriter(GraphSchema.Default).ApplyAsync(store, graph);
    }
}
