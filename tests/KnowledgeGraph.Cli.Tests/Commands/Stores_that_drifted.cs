using KnowledgeGraph.Cli.Tests.Support;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Storage.Port;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Tests.Commands;

/// <summary><c>kg verify --store</c> finds what was changed behind the builds' back, <c>kg repair</c> puts it right.</summary>
public sealed class Stores_that_drifted : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_store_as_the_build_left_it_is_sound_and_repairing_it_writes_nothing()
    {
        await _desk.BuildAsync();
        Assert.Equal(0, (await _desk.KgAsync("verify", "--store")).ExitCode);
        var before = File.ReadAllBytes(_desk["graph.kg"]);
        Assert.Contains("nothing was written", (await _desk.KgAsync("repair")).Output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_desk["graph.kg"]));
    }

    [Theory]
    [InlineData("MATCH (:KG)-[r:OPENED_TO_PUBLIC_ON]->(:KG) DELETE r")]
    [InlineData("MATCH (:KG)-[r:OPENED_TO_PUBLIC_ON]->(:KG) SET r.support = 9")]
    [InlineData("MATCH (a:KG)-[r:OPENED_TO_PUBLIC_ON]->(b) CREATE (a)-[x:OPENED_TO_PUBLIC_ON {id: 'rel/made-up', support: 1}]->(b)")]
    [InlineData("CREATE (:KG:Company {name: 'nobody'})")]
    public async Task What_follows_from_the_claims_is_repaired_without_sources(string edit)
    {
        await EditAsync(edit);
        var found = await _desk.KgAsync("verify", "--store");
        Assert.Equal(1, found.ExitCode);

        var repaired = await _desk.KgAsync("repair", "--json");

        Assert.Equal(0, repaired.ExitCode);
        Assert.NotEmpty(JObject.Parse(repaired.Output)["done"]!);
        Assert.Equal(0, (await _desk.KgAsync("verify", "--store", "article.txt")).ExitCode);
    }

    [Theory]
    [InlineData("MATCH (n:KG:Company) SET n.name = 'renamed'")]
    [InlineData("MATCH (k:KG:Claim) DETACH DELETE k")]
    [InlineData("MATCH (b:KGBuild) DELETE b")]
    public async Task What_does_not_follow_from_them_needs_the_sources(string edit)
    {
        await EditAsync(edit);
        var found = await _desk.KgAsync("verify", "--store", "article.txt", "--json");
        Assert.Equal(1, found.ExitCode);
        Assert.NotEmpty(JObject.Parse(found.Output)["drift"]!);
        var before = File.ReadAllBytes(_desk["graph.kg"]);
        Said.Failed(await _desk.KgAsync("repair"), 1, "Give the sources");
        Assert.Equal(before, File.ReadAllBytes(_desk["graph.kg"]));

        Assert.Equal(0, (await _desk.KgAsync("repair", "article.txt")).ExitCode);

        Assert.Equal(0, (await _desk.KgAsync("verify", "--store", "article.txt")).ExitCode);
    }

    [Fact]
    public async Task A_lost_constraint_is_found_and_made_again()
    {
        await EditAsync("DROP CONSTRAINT kg_id");
        Assert.Contains("kg_id is missing", (await _desk.KgAsync("verify", "--store")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await _desk.KgAsync("repair")).ExitCode);
        Assert.Equal(0, (await _desk.KgAsync("verify", "--store")).ExitCode);
    }

    [Fact]
    public async Task Nodes_under_our_label_that_no_build_wrote_stop_a_first_build()
    {
        await using (var store = new EmbeddedStore(_desk["graph.kg"]))
        {
            await store.ExecuteAsync("CREATE (:KG:Company {id: 'c/theirs', name: 'theirs'})");
        }

        Said.Failed(await _desk.KgAsync("build", "article.txt"), 1, "carry the label KG already", "nothing was written");
    }

    private async Task EditAsync(string statement)
    {
        await _desk.BuildAsync();
        await using var store = new EmbeddedStore(_desk["graph.kg"]);
        await store.ExecuteAsync(statement);
    }
}
