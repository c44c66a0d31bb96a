using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests.Commands;

/// <summary>Statements that are wrong, and what a person is told.</summary>
public sealed class Queries_that_cannot_be_run : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_syntax_error_shows_the_place()
    {
        await _desk.BuildAsync();

        Said.Failed(await _desk.KgAsync("query", "MATCH (n RETURN n"), 1, "Expected ')'", "line 1, column 10", "MATCH (n RETURN n\n         ^");
    }

    [Fact]
    public async Task A_statement_that_writes_is_refused_and_writes_nothing()
    {
        await _desk.BuildAsync();
        var bytes = File.ReadAllBytes(_desk["graph.kg"]);

        Said.Failed(await _desk.KgAsync("query", "MATCH (n) DETACH DELETE n"), 1, "writes");

        Assert.Equal(bytes, File.ReadAllBytes(_desk["graph.kg"]));
    }

    [Fact]
    public async Task Parameters_are_asked_for_by_name()
    {
        await _desk.BuildAsync();

        Said.Failed(await _desk.KgAsync("query", "RETURN $name"), 1, "$name");
        Said.Failed(await _desk.KgAsync("query", "--name", "models-of-company"), 2, "name");
        Said.Failed(await _desk.KgAsync("query", "--name", "models-of-company", "--param", "name=百度", "--param", "colour=red"), 2, "colour");
        Said.Failed(await _desk.KgAsync("query", "RETURN 1", "--param", "name"), 2, "name=value");
    }

    [Fact]
    public async Task An_unknown_named_query_is_answered_with_the_known_ones()
    {
        await _desk.BuildAsync();

        Said.Failed(await _desk.KgAsync("query", "--name", "nothing"), 2, "nothing", "models-of-company");
    }

    [Fact]
    public async Task A_name_that_nothing_goes_by_is_said()
    {
        await _desk.BuildAsync();

        Said.Failed(await _desk.KgAsync("show", "无此名"), 1, "无此名");
        Said.Failed(await _desk.KgAsync("explain", "无此名"), 1, "无此名");
    }

    [Fact]
    public async Task Annotations_that_are_wrong_are_told_with_file_and_place()
    {
        _desk.Write("gold/article.json", "{\"entities\":[{\"type\":\"Model\"}],\"figures\":[],\"relations\":[]}");

        Said.Failed(await _desk.KgAsync("eval", "gold", "article.txt"), 1, "article.json", "entities[0]", "name");
        Said.Failed(await _desk.KgAsync("eval", "nowhere", "article.txt"), 1, "nowhere");
    }
}
