using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Drift;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Reading;
using KnowledgeGraph.Storage.Schema;
using KnowledgeGraph.Storage.Staging;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Storage.Tests.Staging;

/// <summary>A first load that one transaction does not take: in steps, out of sight, gone on with when it was cut off, and never half of it taken for the graph.</summary>
public sealed class StagedLoadTests : IDisposable
{
    private const int Limit = 20;

    private static readonly GraphWriter Writer = new(GraphSchema.Default);
    private static readonly PropertyGraph Graph = SampleGraph.Of(1, 12);

    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task It_goes_in_steps_and_ends_at_the_graph()
    {
        await using var store = await OpenAsync();

        var report = await Writer.ApplyAsync(store, Graph);

        Assert.True(store.Steps > 5);
        Assert.Equal((Graph.Nodes.Count, Graph.Edges.Count, 0), (report.NodesWritten, report.RelationshipsWritten, report.Removed));
        Assert.Equal(GraphDigest.Of(Graph), await StoreDigest.OfAsync(store));
        Assert.Equal([0L], Assert.Single(await store.QueryAsync("MATCH (n:KGStaging) RETURN count(n)")));
        Assert.Equal((1L, GraphDigest.Of(Graph)), (report.Generation, (await MarkAsync(store)).Digest));
        Assert.Equal(0, (await Writer.ApplyAsync(store, Graph)).Written);
        Assert.True((await new DriftInspector(GraphSchema.Default).InspectAsync(store)).IsSound);
    }

    [Fact]
    public async Task A_graph_that_one_transaction_takes_is_not_staged()
    {
        await using var store = await OpenAsync(limit: Graph.Nodes.Count + Graph.Edges.Count, hasSnapshots: true);

        await Writer.ApplyAsync(store, Graph);

        Assert.Equal(0, store.Steps);
    }

    [Fact]
    public async Task A_reader_of_ours_sees_nothing_or_all_of_it_or_waits()
    {
        await using var store = await OpenAsync();
        var seen = new List<string>();
        store.AfterStep = async () =>
        {
            var mark = await MarkAsync(store);
            seen.Add(mark is { IsSettled: true, IsPlacing: false } ? await StoreDigest.OfAsync(store) : "waits");
        };

        await Writer.ApplyAsync(store, Graph);

        Assert.Equal([GraphDigest.Of(PropertyGraph.Empty), "waits", GraphDigest.Of(Graph)], seen.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Cut_off_after_any_step_it_is_gone_on_with_and_ends_at_the_graph()
    {
        var steps = await StepsAsync();
        for (var cut = 1; cut < steps; cut++)
        {
            await using var store = await OpenAsync($"cut{cut}");
            store.DiesAfter = cut;
            await Assert.ThrowsAsync<OperationCanceledException>(() => Writer.ApplyAsync(store, Graph));
            store.DiesAfter = int.MaxValue;

            await Writer.ApplyAsync(store, Graph);

            Assert.Equal(GraphDigest.Of(Graph), await StoreDigest.OfAsync(store));
            Assert.True(store.Steps - cut <= steps - cut + 1, $"cut after {cut}: {store.Steps - cut} steps more, of {steps}");
        }
    }

    [Fact]
    public async Task Other_articles_meanwhile_change_what_was_staged()
    {
        var steps = await StepsAsync();
        var other = SampleGraph.Of(2, 12);
        for (var cut = 1; cut < steps; cut += 3)
        {
            await using var store = await OpenAsync($"other{cut}", int.MaxValue, hasSnapshots: true);
            await using var limited = new LimitedStore(store, Limit) { DiesAfter = cut };
            await Assert.ThrowsAsync<OperationCanceledException>(() => Writer.ApplyAsync(limited, Graph));

            await Writer.ApplyAsync(store, other);

            Assert.Equal(GraphDigest.Of(other), await StoreDigest.OfAsync(store));
            Assert.Equal([0L], Assert.Single(await store.QueryAsync("MATCH (n:KGStaging) RETURN count(n)")));
        }
    }

    [Fact]
    public async Task Half_of_it_in_place_is_refused_by_readers_until_the_next_build_or_a_repair_ends_it()
    {
        await using var store = await HalfPlacedAsync();

        var error = await Assert.ThrowsAsync<StoreException>(() => StoreDigest.OfAsync(store));
        Assert.Contains("kg repair", error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StoreException>(() => new KnownBaseWriter().ApplyAsync(store, new GraphDelta(), "", new KnownBase(0, "", null, 0)));

        Assert.Contains("brought to its end", await new StagedLoad(GraphSchema.Default).RecoverAsync(store), StringComparison.Ordinal);
        Assert.Equal(GraphDigest.Of(Graph), await StoreDigest.OfAsync(store));
        Assert.Null(await new StagedLoad(GraphSchema.Default).RecoverAsync(store));
    }

    [Fact]
    public async Task What_a_cut_off_load_left_is_told_and_removed_but_not_what_others_attached()
    {
        await using var store = await OpenAsync();
        store.DiesAfter = 3;
        await Assert.ThrowsAsync<OperationCanceledException>(() => Writer.ApplyAsync(store, Graph));
        await store.ExecuteAsync("MATCH (n:KGStaging) WITH n ORDER BY n.id LIMIT 1 CREATE (:Theirs)-[:LIKES]->(n)");
        store.DiesAfter = int.MaxValue;

        var drift = await new DriftInspector(GraphSchema.Default).InspectAsync(store);
        Assert.Contains(drift.Sentences(), s => s.Contains("cut off", StringComparison.Ordinal));
        Assert.False(drift.IsSound);
        Assert.Contains("were removed", await new StagedLoad(GraphSchema.Default).RecoverAsync(store), StringComparison.Ordinal);

        Assert.Equal([0L, 1L], Assert.Single(await store.QueryAsync("OPTIONAL MATCH (n:KGStaging) WITH count(n) AS staged MATCH (:Theirs)-[r:LIKES]->() RETURN staged, count(r)")));
        Assert.True((await new DriftInspector(GraphSchema.Default).InspectAsync(store)).IsSound);
    }

    [Fact]
    public async Task A_load_that_another_has_followed_stops()
    {
        await using var store = await OpenAsync();
        await using var second = new LimitedStore(store, Limit);
        store.AfterStep = async () =>
        {
            store.AfterStep = null;
            await Writer.ApplyAsync(second, Graph);
        };

        var error = await Assert.ThrowsAsync<StoreException>(() => Writer.ApplyAsync(store, SampleGraph.Of(2, 12)));

        Assert.Contains("nothing is lost", error.Message, StringComparison.Ordinal);
        Assert.Equal(GraphDigest.Of(Graph), await StoreDigest.OfAsync(store));
    }

    [Fact]
    public async Task Nodes_that_others_put_under_the_staging_label_stop_it()
    {
        await using var store = await OpenAsync();
        await store.ExecuteAsync("CREATE (:KGStaging {id: 'theirs'})");

        var error = await Assert.ThrowsAsync<StoreException>(() => Writer.ApplyAsync(store, Graph));

        Assert.Contains("KGStaging", error.Message, StringComparison.Ordinal);
        Assert.Equal(["theirs"], Assert.Single(await store.QueryAsync("MATCH (n:KGStaging) RETURN n.id")));
    }

    [Fact]
    public async Task A_later_change_beyond_the_limit_is_refused_and_nothing_is_written()
    {
        await using var store = await OpenAsync();
        await Writer.ApplyAsync(store, Graph);

        var error = await Assert.ThrowsAsync<StoreException>(() => Writer.ApplyAsync(store, SampleGraph.Of(2, 12)));

        Assert.Equal(StoreError.Limit, error.Error);
        Assert.Equal(GraphDigest.Of(Graph), await StoreDigest.OfAsync(store));
    }

    private static Task<Generation> MarkAsync(ICypherStore store) => store.ReadAsync(t => new BuildMark().ReadAsync(t));

    private async Task<int> StepsAsync()
    {
        await using var store = await OpenAsync("steps");
        await Writer.ApplyAsync(store, Graph);
        return store.Steps;
    }

    /// <summary>Cut off between two steps of putting in place, some time ago.</summary>
    private async Task<LimitedStore> HalfPlacedAsync()
    {
        var steps = await StepsAsync();
        var store = await OpenAsync();
        store.DiesAfter = steps - 2;
        await Assert.ThrowsAsync<OperationCanceledException>(() => Writer.ApplyAsync(store, Graph));
        store.DiesAfter = int.MaxValue;
        await store.ExecuteAsync("MATCH (f:KGBuild {id: 'commit'}) SET f.until = 0");
        return store;
    }

    private async Task<LimitedStore> OpenAsync(string name = "graph", int limit = Limit, bool hasSnapshots = false)
    {
        var store = new LimitedStore(new EmbeddedStore(Path.Combine(_file.Folder, name + ".kg")), limit) { HasSnapshots = hasSnapshots };
        await new SchemaApplier(GraphSchema.Default).ApplyAsync(store);
        return store;
    }
}
