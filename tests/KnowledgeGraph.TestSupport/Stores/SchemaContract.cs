using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Reading;
using KnowledgeGraph.Storage.Schema;
using KnowledgeGraph.Storage.Schema.Migrations;
using Xunit;

namespace KnowledgeGraph.TestSupport.Stores;

/// <summary>
/// How a store is brought to today's schema, the same on every kind. Under a marker and index names of its own, so that it may
/// run on a database that holds a graph already.
/// </summary>
public abstract class SchemaContract : IAsyncLifetime
{
    private const string Marker = "KgSchemaTest";

    private static readonly GraphSchema Schema = SchemaReader.Read(file =>
        file == "indexes.tsv" ? SchemaReader.Embedded(file).Replace("kg_", "kgtest_", StringComparison.Ordinal) : SchemaReader.Embedded(file));

    private static readonly string[] Renamings =
    [
        "// Makers had MAKES.\nMATCH (a:KG)-[old:MAKES]->(b:KG) WHERE old.id IS NOT NULL\nCREATE (a)-[new:DEVELOPS]->(b) SET new = properties(old) DELETE old;\n",
        "// Support was called articles; a label had another name.\nMATCH (:KG)-[r]->(:KG) WHERE r.articles IS NOT NULL SET r.support = r.articles REMOVE r.articles;\nMATCH (n:KG:Firm) SET n:Company REMOVE n:Firm;\nDROP INDEX kgtest_old IF EXISTS;\n",
    ];

    private ICypherStore? _store;

    private ICypherStore Store => _store ?? throw new InvalidOperationException("The store is not open.");

    private static MigrationList Migrations { get; } = new(Renamings.Select((text, i) => MigrationReader.Read($"000{i + 2}-test.cypher", text)));

    /// <summary>Opens the store, or skips with the reason why there is none.</summary>
    protected abstract Task<ICypherStore> OpenAsync();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _store = await OpenAsync();
        await ClearAsync();
    }

    /// <inheritdoc/>
    public virtual async ValueTask DisposeAsync()
    {
        if (_store is not null)
        {
            await ClearAsync();
            await _store.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_store_gets_what_it_lacks_and_then_nothing_would_change()
    {
        var lacking = await PlanAsync();
        Assert.NotEmpty(lacking.Changes);
        Assert.All(lacking.Changes, c => Assert.Equal(SchemaChangeKind.Missing, c.Kind));
        var report = await ApplyAsync();
        Assert.Equal(lacking.Changes.Select(c => c.Rule.Name), report.Made);
        Assert.Empty(report.Open);
        Assert.True((await PlanAsync()).IsEmpty);
        Assert.Empty((await ApplyAsync()).Made);
    }

    [Fact]
    public async Task The_search_index_finds_Chinese_names_by_a_part_and_other_peoples_nodes_are_not_in_it()
    {
        await MigrateAsync();
        await Store.ExecuteAsync($"CREATE (:{Marker} {{id: 'x', name: '北极星智能云', aliases: ['Polaris Cloud']}}), (:Company:KgForeign {{name: '北极星智能云'}})");
        Assert.Equal(1L, await One("CALL db.index.fulltext.queryNodes('kgtest_text', '智能云') YIELD node RETURN count(node)"));
        Assert.Equal(1L, await One("CALL db.index.fulltext.queryNodes('kgtest_text', 'polaris') YIELD node RETURN count(node)"));
    }

    [Fact]
    public async Task An_index_of_the_same_name_on_something_else_is_told_and_made_anew()
    {
        await Store.ExecuteAsync($"CREATE INDEX kgtest_name FOR (n:{Marker}) ON (n.title)");
        await Store.ExecuteAsync($"CREATE FULLTEXT INDEX kgtest_text FOR (n:Entity|Article) ON EACH [n.name, n.aliases, n.title]");
        var report = await ApplyAsync();
        Assert.Equal(["kgtest_name", "kgtest_text"], report.Open.Select(c => c.Rule.Name));
        Assert.All(report.Open, c => Assert.Equal(SchemaChangeKind.Different, c.Kind));
        await MigrateAsync();
        Assert.True((await PlanAsync()).IsEmpty);
    }

    [Fact]
    public async Task An_index_of_another_name_that_does_the_same_serves()
    {
        await Store.ExecuteAsync($"CREATE INDEX kgtest_theirs FOR (n:{Marker}) ON (n.name)");
        Assert.DoesNotContain((await PlanAsync()).Changes, c => c.Rule.Name == "kgtest_name");
        Assert.Empty((await ApplyAsync()).Open);
        Assert.Equal(1L, await One("SHOW INDEXES YIELD name WHERE name = 'kgtest_theirs' RETURN count(name)"));
    }

    [Fact]
    public async Task An_index_of_somebody_elses_in_the_place_of_a_constraint_is_left_and_told()
    {
        await Store.ExecuteAsync($"CREATE INDEX kgtest_theirs FOR (n:{Marker}) ON (n.id)");
        var blocked = Assert.Single((await MigrateAsync()).Blocked);
        Assert.Equal("kgtest_id", blocked.Rule.Name);
        Assert.Contains("DROP INDEX kgtest_theirs", blocked.ToString(), StringComparison.Ordinal);
        Assert.Equal(["kgtest_id"], (await PlanAsync()).Changes.Select(c => c.Rule.Name));
    }

    [Fact]
    public async Task A_graph_of_an_older_layout_becomes_todays_and_other_peoples_data_stay()
    {
        var graph = await WriteOldGraphAsync();
        Assert.NotEqual(GraphDigest.Of(graph), await StoreDigest.OfAsync(Store, Marker));
        var plan = await PlanAsync(Migrations);
        Assert.Equal((1, 3), (plan.Layout, plan.CurrentLayout));
        Assert.Equal([2, 3], plan.Migrations.Select(m => m.Version));
        await MigrateAsync(Migrations);
        Assert.Equal(GraphDigest.Of(graph), await StoreDigest.OfAsync(Store, Marker));
        Assert.Equal(3, (await PlanAsync(Migrations)).Layout);
        Assert.True((await PlanAsync(Migrations)).IsEmpty);
        Assert.Equal(1L, await One("MATCH (:KgForeign:Firm)-[r:MAKES {articles: 7}]->(:KgForeign) RETURN count(r)"));
    }

    [Fact]
    public async Task A_migration_that_fails_leaves_the_graph_at_the_last_good_layout()
    {
        var graph = await WriteOldGraphAsync();
        var broken = MigrationReader.Read("0003-broken.cypher", "// Breaks half-way.\nMATCH (n:KG:Firm) SET n:Company REMOVE n:Firm;\nUNWIND [1, 0] AS x WITH 1 / x AS y RETURN y;\n");
        await Assert.ThrowsAsync<StoreException>(() => MigrateAsync(new MigrationList([Migrations.All[0], broken])));
        Assert.Equal(2, (await PlanAsync(Migrations)).Layout);
        Assert.True((long)(await One($"MATCH (n:{Marker}:Firm) RETURN count(n)"))! > 0);
        await MigrateAsync(Migrations);
        Assert.Equal(GraphDigest.Of(graph), await StoreDigest.OfAsync(Store, Marker));
    }

    [Fact]
    public async Task A_graph_of_a_newer_program_is_left_alone()
    {
        await WriteOldGraphAsync();
        await Store.ExecuteAsync($"MATCH (b:{Marker}Build) SET b.layout = 99");
        foreach (var work in new Func<Task>[] { () => PlanAsync(), () => ApplyAsync(), () => MigrateAsync() })
        {
            var error = await Assert.ThrowsAsync<StoreException>(work);
            Assert.Equal(StoreError.Format, error.Error);
            Assert.Contains("99", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_build_leaves_todays_layout()
    {
        await new GraphWriter(Schema, Marker).ApplyAsync(Store, SampleGraph.Of(3));
        Assert.Equal(MigrationList.Default.Current, (await PlanAsync()).Layout);
    }

    /// <summary>A graph as a program of the first layout would have left it, beside somebody else's with the same names.</summary>
    private async Task<PropertyGraph> WriteOldGraphAsync()
    {
        var graph = SampleGraph.Of(11);
        await new GraphWriter(Schema, Marker).ApplyAsync(Store, graph);
        await Store.ExecuteAsync($"MATCH (a:{Marker})-[r:DEVELOPS]->(b:{Marker}) CREATE (a)-[o:MAKES]->(b) SET o = properties(r) DELETE r");
        await Store.ExecuteAsync($"MATCH (:{Marker})-[r]->(:{Marker}) SET r.articles = r.support REMOVE r.support");
        await Store.ExecuteAsync($"MATCH (n:{Marker}:Company) SET n:Firm REMOVE n:Company");
        await Store.ExecuteAsync($"MATCH (b:{Marker}Build) REMOVE b.layout");
        await Store.ExecuteAsync($"CREATE INDEX kgtest_old FOR (n:{Marker}) ON (n.articles)");
        await Store.ExecuteAsync("CREATE (:KgForeign:Firm)-[:MAKES {articles: 7, id: 'x'}]->(:KgForeign)");
        return graph;
    }

    private Task<SchemaPlan> PlanAsync(MigrationList? migrations = null) => new SchemaPlanner(Schema, migrations, Marker).PlanAsync(Store);

    private Task<SchemaReport> ApplyAsync() => new SchemaApplier(Schema, null, Marker).ApplyAsync(Store);

    private Task<SchemaPlan> MigrateAsync(MigrationList? migrations = null) => new SchemaMigrator(Schema, migrations, Marker).MigrateAsync(Store);

    private async Task<object?> One(string cypher) => Assert.Single(Assert.Single(await Store.QueryAsync(cypher)));

    private async Task ClearAsync()
    {
        await Store.ExecuteAsync($"MATCH (n) WHERE n:{Marker} OR n:{Marker}Build OR n:KgForeign DETACH DELETE n");
        foreach (var (show, drop) in new[] { ("CONSTRAINTS", "CONSTRAINT"), ("INDEXES", "INDEX") })
        {
            foreach (var row in await Store.QueryAsync($"SHOW {show} YIELD name WHERE name STARTS WITH 'kgtest_' RETURN name"))
            {
                await Store.ExecuteAsync($"DROP {drop} {row[0]} IF EXISTS");
            }
        }
    }
}
