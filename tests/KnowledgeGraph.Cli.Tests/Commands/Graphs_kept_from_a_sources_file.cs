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
    public async Task How_long_texts_are_kept_is_said_on_the_line_or_in_the_file()
    {
        _desk.Write("kg.yaml", "sentences: no\nsources:\n  - { name: own, folder: own }\n");
        _desk.Write("own/1.txt", Desk.Article);

        Said.Failed(await _desk.KgAsync("build", "--sources", "kg.yaml", "--keep", "some"), 2, "--keep takes full, quotes");
        Said.Failed(await _desk.KgAsync("build", "own", "--keep", "quotes"), 2, "needs --sources");
        var whole = await _desk.KgAsync("build", "--sources", "kg.yaml", "--json");
        var quotes = await _desk.KgAsync("build", "--sources", "kg.yaml", "--keep", "quotes", "--json");
        Assert.Equal((0, Digest(whole.Output)), (quotes.ExitCode, Digest(quotes.Output)));
        Assert.Single(Directory.GetFiles(_desk[".kg/archive"], "*.quotes", SearchOption.AllDirectories));
        _desk.Write("kg.yaml", "keep: 0d\nsources:\n  - { name: own, folder: own }\n");
        Said.Failed(await _desk.KgAsync("build", "--sources", "kg.yaml"), 2, "kg.yaml:1: keep takes full");
    }

    [Fact]
    public async Task What_left_the_graph_is_listed_and_brought_back()
    {
        _desk.Write("kg.yaml", "sources:\n  - { name: own, folder: own }\n");
        _desk.Write("own/1.txt", Desk.Article);
        _desk.Write("own/2.txt", "腾讯成立于1998年，总部位于深圳。\n");
        var whole = await _desk.KgAsync("build", "--sources", "kg.yaml", "--json");
        Assert.Contains("Nothing that was in the graph", (await _desk.KgAsync("history", "removed")).Output, StringComparison.Ordinal);
        await _desk.KgAsync("remove", "own/2.txt", "--why", "taken down");

        var listed = JObject.Parse((await _desk.KgAsync("history", "removed", "--json")).Output);
        var table = (await _desk.KgAsync("history", "removed")).Output;
        var back = await _desk.KgAsync("remove", "own/2.txt", "--back", "--json");

        Assert.Equal(("own", "2.txt", "removed", 2, "taken down"), ((string?)listed["source"], (string?)listed["document"], (string?)listed["cause"], (int?)listed["run"], (string?)listed["why"]));
        Assert.Contains("taken down", table, StringComparison.Ordinal);
        Assert.Equal(Digest(whole.Output), Digest(back.Output));
        Assert.Empty((await _desk.KgAsync("history", "removed", "--json")).Output);
    }

    [Fact]
    public async Task What_a_run_would_change_is_told_before_it_is_run()
    {
        _desk.Write("kg.yaml", "sources:\n  - { name: own, folder: own }\n");
        _desk.Write("own/1.txt", Desk.Article);
        await _desk.KgAsync("build", "--sources", "kg.yaml");
        Assert.Equal(0, (await _desk.KgAsync("diff", "--sources", "kg.yaml", "--fail-on-change")).ExitCode);
        _desk.Write("own/2.txt", "腾讯成立于1998年，总部位于深圳。\n");

        var told = await _desk.KgAsync("diff", "--sources", "kg.yaml", "--fail-on-change", "--json");

        Assert.Equal(1, told.ExitCode);
        Assert.Contains(JObject.Parse(told.Output)["added"]!, claim => ((string)claim["quote"]!).Contains("深圳", StringComparison.Ordinal));
        Assert.Single((await _desk.KgAsync("history", "--json")).Lines);
        Said.Failed(await _desk.KgAsync("diff"), 2, "needs PATH", "--sources");
    }

    [Fact]
    public async Task A_history_that_is_damaged_is_told_as_far_as_it_can_be_read()
    {
        _desk.Write("kg.yaml", "sources:\n  - { name: own, folder: own }\n");
        _desk.Write("own/1.txt", Desk.Article);
        await _desk.KgAsync("build", "--sources", "kg.yaml");
        File.WriteAllText(_desk[".kg/runs.jsonl"], "garbage\n" + File.ReadAllText(_desk[".kg/runs.jsonl"]));

        var told = await _desk.KgAsync("history", "--json");

        Assert.Equal(0, told.ExitCode);
        Assert.Single(told.Lines);
        Assert.Contains("Lines 1 of the history", told.Error, StringComparison.Ordinal);
        Said.Failed(await _desk.KgAsync("undo"), 1, "Lines 1 of");
    }

    [Fact]
    public async Task A_backup_never_harms_what_is_there()
    {
        await _desk.BuildAsync();
        var graph = File.ReadAllBytes(_desk["graph.kg"]);
        _desk.Write("other.txt", "kept");
        Directory.CreateDirectory(_desk["folder"]);

        Said.Failed(await _desk.KgAsync("backup", "graph.kg"), 1, "graph.kg");
        Said.Failed(await _desk.KgAsync("backup", "other.txt"), 1, "other.txt");
        Said.Failed(await _desk.KgAsync("backup", "folder"), 1, "folder");
        Said.Failed(await _desk.KgAsync("backup", "none/copy.kg", "--to", "missing.kg"), 1, "missing.kg");

        Assert.Equal((graph.Length, "kept"), (File.ReadAllBytes(_desk["graph.kg"]).Length, File.ReadAllText(_desk["other.txt"])));
        Assert.Equal(0, (await _desk.KgAsync("verify")).ExitCode);
    }

    [Theory]
    [InlineData("schedule: { cron: \"61 6 * * *\" }", "out of its range")]
    [InlineData("schedule: { cron: \"0 0 30 2 *\" }", "names no time that comes")]
    [InlineData("schedule: { cron: every day at six please }", "cannot be read")]
    [InlineData("schedule: { cron: \"30 6 * * *\", time-zone: Mars/Olympus }", "there is no time zone Mars/Olympus")]
    [InlineData("schedule: { cron: \"30 6 * * *\", colour: red }", "schedule has no setting colour")]
    [InlineData("stoer: x", "has no setting stoer")]
    public async Task A_schedule_that_cannot_be_kept_is_told_with_its_line(string setting, string sentence)
    {
        _desk.Write("kg.yaml", $"sources:\n  - {{ name: own, folder: own }}\n{setting}\n");

        Said.Failed(await _desk.KgAsync("schedule", "kg.yaml"), 2, "kg.yaml:3", sentence);
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
