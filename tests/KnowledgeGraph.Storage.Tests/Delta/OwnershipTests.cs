using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Reading;
using KnowledgeGraph.Storage.Schema;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Storage.Tests.Delta;

/// <summary>What other people add to our nodes is theirs, whatever becomes of the nodes.</summary>
public sealed class OwnershipTests : IDisposable
{
    private static readonly GraphWriter Writer = new(GraphSchema.Default);

    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task Their_labels_and_properties_on_a_living_node_are_no_difference_and_stay_when_the_node_changes()
    {
        await using var store = await OpenAsync();
        var graph = SampleGraph.Of(1);
        var node = graph.Nodes.First(n => n.Id.StartsWith("c/", StringComparison.Ordinal));
        await Writer.ApplyAsync(store, graph);
        await store.ExecuteAsync("MATCH (n:KG {id: $id}) SET n:Favourite, n.note = 'mine'", With("id", node.Id));

        Assert.Equal(0, (await Writer.ApplyAsync(store, graph)).Written);
        Assert.Equal(GraphDigest.Of(graph), await StoreDigest.OfAsync(store));
        var renamed = node with { Properties = new Dictionary<string, object>(node.Properties.Where(p => p.Key != "scopeOf"), StringComparer.Ordinal) { ["name"] = "另一个名字" } };
        var changed = graph with { Nodes = [.. graph.Nodes.Select(n => n.Id == node.Id ? renamed : n)] };
        await Writer.ApplyAsync(store, changed);

        Assert.Equal(GraphDigest.Of(changed), await StoreDigest.OfAsync(store));
        Assert.Equal([true, "mine", "另一个名字", null], await RowAsync(store, "MATCH (n:KG {id: $id}) RETURN n:Favourite, n.note, n.name, n.scopeOf", node.Id));
    }

    [Theory]
    [InlineData("MATCH (n:KG {id: $id}) SET n:Favourite", "labels Favourite")]
    [InlineData("MATCH (n:KG {id: $id}) SET n.note = 'mine'", "properties note")]
    [InlineData("MATCH (n:KG {id: $id}) CREATE (n)<-[:LIKES]-(:Reader)", "relationships 1")]
    [InlineData("MATCH (n:KG {id: $id}) CREATE (n)-[:DEVELOPS {id: 'rel/theirs'}]->(:Model {id: 'm/theirs'})", "relationships 1")]
    [InlineData("MATCH (n:KG {id: $id}), (m:KG:Company) WHERE m <> n WITH n, m ORDER BY m.id LIMIT 1 CREATE (n)-[:DEVELOPS {since: 1}]->(m)", "relationships 1")]
    public async Task A_node_that_goes_keeps_what_is_theirs_loses_what_is_ours_and_is_reported(string attach, string theirs)
    {
        await using var store = await OpenAsync();
        var graph = SampleGraph.Of(1);
        var node = graph.Nodes.Last(n => n.Id.StartsWith("c/", StringComparison.Ordinal));
        await Writer.ApplyAsync(store, graph);
        await store.ExecuteAsync(attach, With("id", node.Id));
        await store.ExecuteAsync("MATCH (n:KG {id: $id}) CREATE (:Watch {of: elementId(n)})", With("id", node.Id));
        var without = new PropertyGraph([.. graph.Nodes.Where(n => n.Id != node.Id)], [.. graph.Edges.Where(e => e.From != node.Id && e.To != node.Id)]);

        var report = await Writer.ApplyAsync(store, without);

        var kept = Assert.Single(report.Kept);
        Assert.Equal(node.Id, kept.Id);
        Assert.Contains(theirs, kept.ToString(), StringComparison.Ordinal);
        Assert.Equal(GraphDigest.Of(without), await StoreDigest.OfAsync(store));
        Assert.Equal(
            [false, null, null, false],
            await RowAsync(store, "MATCH (w:Watch), (n) WHERE elementId(n) = w.of RETURN n:KG, n.id, n.name, n:Company", ""));
        Assert.Empty((await Writer.ApplyAsync(store, without)).Kept);
    }

    [Fact]
    public async Task A_node_with_nothing_of_theirs_goes_whole()
    {
        await using var store = await OpenAsync();
        await Writer.ApplyAsync(store, SampleGraph.Of(1));

        Assert.Empty((await Writer.ApplyAsync(store, PropertyGraph.Empty)).Kept);
        Assert.Equal(0L, (await store.QueryAsync("MATCH (n) WHERE NOT n:KGBuild RETURN count(n)"))[0][0]);
    }

    [Fact]
    public async Task Their_relationships_between_our_nodes_stay_whatever_they_are_called()
    {
        await using var store = await OpenAsync();
        var graph = SampleGraph.Of(1);
        await Writer.ApplyAsync(store, graph);
        await store.ExecuteAsync("""
            MATCH (a:KG:Company), (b:KG:Model) WITH a, b ORDER BY a.id, b.id LIMIT 1
            CREATE (a)-[:DEVELOPS]->(b), (a)-[:DEVELOPS {id: 'ours?'}]->(b), (a)-[:THEIRS {id: 'rel/x'}]->(b)
            """);

        Assert.Equal(0, (await Writer.ApplyAsync(store, graph)).Removed);
        Assert.Equal(GraphDigest.Of(graph), await StoreDigest.OfAsync(store));
        Assert.Equal(3L, (await store.QueryAsync("MATCH (:KG)-[r]->(:KG) WHERE r.id IS NULL OR r.id IN ['ours?', 'rel/x'] RETURN count(r)"))[0][0]);
    }

    [Fact]
    public async Task Copies_of_a_node_that_a_store_without_constraints_took_in_become_one_again()
    {
        await using var store = new EmbeddedStore(_file.Path);
        var graph = SampleGraph.Of(1);
        await Writer.ApplyAsync(store, graph);
        await store.ExecuteAsync("MATCH (n:KG:Company)-[r:DEVELOPS]->(m) WITH n, m, r ORDER BY r.id LIMIT 1 CREATE (c:KG:Company)-[d:DEVELOPS]->(m) SET c = properties(n), d = properties(r)");

        await Writer.ApplyAsync(store, graph);

        Assert.Equal(GraphDigest.Of(graph), await StoreDigest.OfAsync(store));
        Assert.Equal((long)graph.Nodes.Count, (await store.QueryAsync("MATCH (n:KG) RETURN count(n)"))[0][0]);
    }

    private async Task<ICypherStore> OpenAsync()
    {
        var store = new EmbeddedStore(_file.Path);
        await new SchemaApplier(GraphSchema.Default).ApplyAsync(store);
        return store;
    }

    private static async Task<IReadOnlyList<object?>> RowAsync(ICypherStore store, string cypher, string id) =>
        Assert.Single(await store.QueryAsync(cypher, With("id", id)));

    private static Dictionary<string, object?> With(string key, object? value) => new(StringComparer.Ordinal) { [key] = value };
}
