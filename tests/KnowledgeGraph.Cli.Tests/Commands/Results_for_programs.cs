using System.Text.Json;
using KnowledgeGraph.Cli.Tests.Support;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Cli.Tests.Commands;

/// <summary>What programs read.</summary>
public sealed class Results_for_programs : IDisposable
{
    private static readonly string[] BuildFields = ["articles", "claims", "entities", "relationships", "written", "removed", "digest", "seconds"];

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_build_ends_with_one_line_of_JSON_and_says_nothing_else()
    {
        var run = await _desk.KgAsync("build", "article.txt", "--json");

        var report = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.Empty(run.Error);
        Assert.Empty(BuildFields.Except(report.EnumerateObject().Select(p => p.Name)));
        Assert.Equal(1, report.GetProperty("articles").GetInt32());
        Assert.True(report.GetProperty("claims").GetInt32() > 0);
        Assert.Equal(64, report.GetProperty("digest").GetString()!.Length);
    }

    [Fact]
    public async Task What_was_built_is_shown_verified_and_explained()
    {
        await _desk.BuildAsync();

        Assert.Contains("c/baidu", (await _desk.KgAsync("show", "百度", "--json")).Output, StringComparison.Ordinal);
        Assert.True(JsonDocument.Parse((await _desk.KgAsync("verify", "article.txt", "--json")).Output).RootElement.GetProperty("sound").GetBoolean());
        Assert.Equal("c/baidu", JsonDocument.Parse(Assert.Single((await _desk.KgAsync("explain", "百度", "--json")).Lines)).RootElement.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Verification_fails_when_the_sources_say_something_else()
    {
        await _desk.BuildAsync();
        _desk.Write("article.txt", "华为发布了盘古大模型。");

        var run = await _desk.KgAsync("verify", "article.txt", "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.False(JsonDocument.Parse(run.Output).RootElement.GetProperty("sound").GetBoolean());
    }

    [Theory]
    [InlineData("schema", "--json")]
    [InlineData("schema", "--cypher", "--json")]
    [InlineData("query", "--json", "--name")]
    public async Task Lists_are_one_object_a_line(params string[] arguments)
    {
        var run = await _desk.KgAsync(arguments);

        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(run.Lines);
        Assert.All(run.Lines, line => Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(line).RootElement.ValueKind));
    }

    [Fact]
    public async Task Chinese_is_printed_in_every_locale()
    {
        await _desk.BuildAsync();
        using var process = CommandLine.Start(_desk.Folder, new Dictionary<string, string> { ["LC_ALL"] = "en_US.ISO-8859-1", ["LANG"] = "en_US.ISO-8859-1" },
            "query", "MATCH (c:Company) RETURN c.name AS name", "--json");

        Assert.Equal("{\"name\":\"百度\"}", Assert.Single((await CommandLine.FinishAsync(process)).Lines));
    }

    [Fact]
    public async Task An_article_comes_through_standard_input()
    {
        using var process = CommandLine.Start(_desk.Folder, null, "extract", "-", "--json");
        await process.StandardInput.WriteAsync(Desk.Article);

        var run = await CommandLine.FinishAsync(process);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("文心一言", Assert.Single(run.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_that_no_entity_has_stands_apart_from_what_is_stated_of_entities()
    {
        using var process = CommandLine.Start(_desk.Folder, null, "extract", "-", "--json");
        await process.StandardInput.WriteAsync("调查显示，数据标注岗位的平均年薪超过20万元。百度发布了文心一言。");

        var run = await CommandLine.FinishAsync(process);

        using var facts = JsonDocument.Parse(Assert.Single(run.Lines));
        Assert.Equal(["DEVELOPS"], List("claims").Select(c => c.GetProperty("predicate").GetString()).Distinct());
        Assert.Equal(Assert.Single(List("figures")).GetProperty("id").GetString(), Assert.Single(List("reported")).GetProperty("subject").GetString());
        Assert.Equal("调查显示，数据标注岗位的平均年薪超过20万元", Assert.Single(List("sentences")).GetProperty("quote").GetString());

        IEnumerable<JsonElement> List(string name) => facts.RootElement.GetProperty(name).EnumerateArray();
    }

    [Fact]
    public async Task A_reader_that_has_seen_enough_is_no_failure()
    {
        await _desk.BuildAsync();
        using var process = CommandLine.Start(_desk.Folder, null, "query", "UNWIND range(1, 200000) AS x RETURN x", "--json");
        process.StandardOutput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, process.ExitCode);
        Assert.Empty(await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }
}
