using KnowledgeGraph.Cli.Tests.Support;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Storage.Port;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Tests.Commands;

/// <summary><c>kg schema diff</c> and <c>kg schema migrate</c>.</summary>
public sealed class Graphs_of_an_older_layout : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_new_graph_has_todays_layout()
    {
        await _desk.BuildAsync();
        var same = await _desk.KgAsync("schema", "diff");
        Assert.Equal(0, same.ExitCode);
        Assert.Contains("Nothing would change.", same.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_graph_is_told_and_taken_to_today()
    {
        await _desk.BuildAsync();
        await using (var store = new EmbeddedStore(_desk["graph.kg"]))
        {
            await store.ExecuteAsync("MATCH (b:KGBuild) REMOVE b.layout");
            await store.ExecuteAsync("DROP INDEX kg_text");
            await store.ExecuteAsync("CREATE FULLTEXT INDEX kg_text FOR (n:Entity|Article) ON EACH [n.name]");
        }

        var before = File.ReadAllBytes(_desk["graph.kg"]);
        var difference = await _desk.KgAsync("schema", "diff", "--json");
        Assert.Equal(1, difference.ExitCode);
        var plan = JObject.Parse(difference.Output);
        Assert.Equal((1, false), (plan.Value<int>("layout"), plan.Value<bool>("same")));
        Assert.Equal(["kg_text"], plan["changes"]!.Select(c => c.Value<string>("name")));
        Assert.Equal(before, File.ReadAllBytes(_desk["graph.kg"]));

        Assert.Equal(0, (await _desk.KgAsync("schema", "migrate")).ExitCode);
        Assert.Equal(0, (await _desk.KgAsync("schema", "diff")).ExitCode);
        Assert.Equal(0, (await _desk.KgAsync("verify", "article.txt")).ExitCode);
    }

    [Fact]
    public async Task A_graph_of_a_newer_program_is_neither_built_nor_migrated()
    {
        await _desk.BuildAsync();
        await using (var store = new EmbeddedStore(_desk["graph.kg"]))
        {
            await store.ExecuteAsync("MATCH (b:KGBuild) SET b.layout = 1000");
        }

        Said.Failed(await _desk.KgAsync("schema", "migrate"), 1, "newer version", "1000");
        Said.Failed(await _desk.KgAsync("build", "article.txt"), 1, "newer version", "1000");
    }

    [Fact]
    public async Task A_graph_that_does_not_exist_is_not_made_by_migrating_it()
    {
        Said.Failed(await _desk.KgAsync("schema", "migrate", "--to", "none.kg"), 1, "none.kg");
        Assert.False(File.Exists(_desk["none.kg"]));
    }
}
