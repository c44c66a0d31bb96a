using KnowledgeGraph.Cli.Tests.Support;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Tests.Commands;

/// <summary>From <c>kg init</c> to <c>kg undo</c>, as a person does it.</summary>
public sealed class Graphs_kept_from_a_sources_file : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_file_is_written_built_from_changed_and_the_change_taken_back()
    {
        Assert.Equal(0, (await _desk.KgAsync("init")).ExitCode);
        Said.Failed(await _desk.KgAsync("init"), 1, "kg.yaml exists already");
        _desk.Write("articles/1.txt", Desk.Article);
        _desk.Write("articles/2.txt", "腾讯成立于1998年，总部位于深圳。\n");
        var first = await _desk.KgAsync("build", "--sources", "kg.yaml", "--json");
        _desk.Write("articles/2.txt", "阿里巴巴成立于1999年，总部位于杭州。\n");
        var second = await _desk.KgAsync("build", "--sources", "kg.yaml", "--json");
        var undone = await _desk.KgAsync("undo", "--json");
        var verified = await _desk.KgAsync("verify", "--json");
        var history = await _desk.KgAsync("history", "--json");
        var shown = await _desk.KgAsync("history", "show", "2");

        Assert.Equal((0, 0, 0, 0, 0), (first.ExitCode, second.ExitCode, undone.ExitCode, verified.ExitCode, history.ExitCode));
        Assert.NotEqual(Digest(first.Output), Digest(second.Output));
        Assert.Equal(Digest(first.Output), Digest(undone.Output));
        Assert.Equal(Digest(first.Output), Digest(verified.Output));
        Assert.Equal(["build", "build", "undo"], history.Lines.Select(l => (string?)JObject.Parse(l)["kind"]));
        Assert.Contains("news: 2.txt", shown.Output, StringComparison.Ordinal);
        Said.Failed(await _desk.KgAsync("history", "show", "9"), 1, "There is no run 9");
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_with_exit_code_1_and_the_rest_is_built()
    {
        _desk.Write("kg.yaml", "sources:\n  - { name: own, folder: own }\n  - { name: away, folder: away }\n");
        _desk.Write("own/1.txt", Desk.Article);

        var run = await _desk.KgAsync("build", "--sources", "kg.yaml", "--json");

        Said.Told(run, 1, "away", "empty or cannot be reached");
        Assert.Equal(1, (int?)JObject.Parse(run.Output)["articles"]);
    }

    [Fact]
    public async Task A_run_that_would_remove_too_much_asks_for_a_person()
    {
        _desk.Write("kg.yaml", "sources:\n  - { name: own, folder: own }\n");
        _desk.Write("own/1.txt", Desk.Article);
        _desk.Write("own/2.txt", "腾讯成立于1998年，总部位于深圳。\n");
        await _desk.KgAsync("build", "--sources", "kg.yaml");
        File.Delete(_desk["own/2.txt"]);

        Said.Failed(await _desk.KgAsync("build", "--sources", "kg.yaml"), 1, "--allow-shrink", "1 of the 2 articles");
        Assert.Equal(0, (await _desk.KgAsync("build", "--sources", "kg.yaml", "--allow-shrink")).ExitCode);
    }

    [Fact]
    public async Task What_stands_in_the_file_is_not_said_again_and_one_of_both_is_needed()
    {
        _desk.Write("kg.yaml", "sources:\n  - { name: own, folder: own }\n");

        Said.Failed(await _desk.KgAsync("build"), 2, "needs PATH", "--sources");
        Said.Failed(await _desk.KgAsync("build", "article.txt", "--sources", "kg.yaml"), 2, "not both");
        Said.Failed(await _desk.KgAsync("build", "--sources", "kg.yaml", "--to", "x.kg"), 2, "--to stands in the sources file");
        Said.Failed(await _desk.KgAsync("build", "--sources", "none.yaml"), 2, "There is no file none.yaml");
        _desk.Write("kg.yaml", "sources:\n  - { name: own }\n");
        Said.Failed(await _desk.KgAsync("build", "--sources", "kg.yaml"), 2, "kg.yaml:2: source own is one of");
    }

    [Fact]
    public async Task A_backup_is_a_graph()
    {
        await _desk.BuildAsync();

        Assert.Equal(0, (await _desk.KgAsync("backup", "copy.kg")).ExitCode);
        Said.Failed(await _desk.KgAsync("backup", "copy.kg"), 1, "exists already");
        Assert.Equal(0, (await _desk.KgAsync("verify", "--to", "copy.kg")).ExitCode);
    }

    private static string? Digest(string output) => (string?)JObject.Parse(output)["digest"];
}
