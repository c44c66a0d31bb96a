using System.Text;
using KnowledgeGraph.Cli.Tests.Support;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Cli.Tests.Commands;

/// <summary>What <c>--to</c> may meet.</summary>
public sealed class Stores_that_cannot_be_used : IDisposable
{
    private const int PositionOfVersion = 60;

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_graph_that_does_not_exist_is_not_made_by_asking_it()
    {
        Said.Failed(await _desk.KgAsync("query", "RETURN 1", "--to", "none.kg"), 1, "none.kg", "kg build");

        Assert.False(File.Exists(_desk["none.kg"]));
    }

    [Fact]
    public async Task A_folder_is_no_graph() =>
        Said.Failed(await _desk.KgAsync("build", "article.txt", "--to", "."), 1, "is a folder");

    [Fact]
    public async Task A_file_of_another_kind_stays_as_it_is()
    {
        Said.Failed(await _desk.KgAsync("build", "article.txt", "--to", "article.txt"), 1, "article.txt", "not a knowledge graph");

        Assert.Equal(Desk.Article, File.ReadAllText(_desk["article.txt"]));
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_named() =>
        Said.Failed(await _desk.KgAsync("build", "article.txt", "--to", "no/such/graph.kg"), 1, "no/such", "does not exist");

    [Fact]
    public async Task A_damaged_file_is_told_from_a_foreign_one()
    {
        await _desk.BuildAsync();
        var bytes = File.ReadAllBytes(_desk["graph.kg"]);
        _desk.Write("cut.kg", bytes[..3000]);

        Said.Failed(await _desk.KgAsync("query", "MATCH (n) RETURN count(n)", "--to", "cut.kg"), 1, "cut.kg", "damaged");
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_neither_read_nor_written()
    {
        await _desk.BuildAsync();
        var bytes = File.ReadAllBytes(_desk["graph.kg"]);
        bytes[PositionOfVersion + 3] = 99;
        _desk.Write("newer.kg", bytes);

        Said.Failed(await _desk.KgAsync("query", "RETURN 1", "--to", "newer.kg"), 1, "newer.kg", "newer version");
        Said.Failed(await _desk.KgAsync("build", "article.txt", "--to", "newer.kg"), 1, "newer.kg", "newer version");

        Assert.Equal(bytes, File.ReadAllBytes(_desk["newer.kg"]));
    }

    [Fact]
    public async Task While_another_process_writes_a_build_says_so_and_readers_go_on()
    {
        await _desk.BuildAsync();
        _desk.Write("other.txt", "华为发布了盘古大模型。");
        await using var store = new EmbeddedStore(_desk["graph.kg"]);

        var (build, query) = await store.WriteAsync(async transaction =>
        {
            await transaction.RunAsync("CREATE (:Draft)", new Dictionary<string, object?>(), TestContext.Current.CancellationToken);
            return (await _desk.KgAsync("build", "other.txt"), await _desk.KgAsync("query", "MATCH (n:Draft) RETURN count(n) AS drafts", "--json"));
        }, TestContext.Current.CancellationToken);

        Said.Failed(build, 1, "graph.kg", "Another writer");
        Assert.Equal("{\"drafts\":0}", Assert.Single(query.Lines));
    }

    [Fact]
    public async Task Two_builds_at_once_leave_one_whole_graph()
    {
        var runs = await Task.WhenAll(_desk.KgAsync("build", "article.txt"), _desk.KgAsync("build", "article.txt"));

        Assert.Contains(runs, r => r.ExitCode == 0);
        Assert.Equal(0, (await _desk.KgAsync("verify", "article.txt")).ExitCode);
    }

    [Fact]
    public async Task A_build_stopped_from_the_keyboard_leaves_the_graph_as_it_was_or_as_it_should_be()
    {
        await _desk.BuildAsync();
        for (var i = 0; i < 200; i++)
        {
            _desk.Write($"news/{i}.txt", new StringBuilder().Append($"第{i}条：").Insert(0, Desk.Article, 20).ToString());
        }

        using var process = CommandLine.Start(_desk.Folder, null, "build", "article.txt", "news");
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        using var kill = System.Diagnostics.Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        var run = await CommandLine.FinishAsync(process);

        Assert.Contains(run.ExitCode, new[] { 0, 1, 130 });
        var verified = await _desk.KgAsync(run.ExitCode == 0 ? ["verify", "article.txt", "news"] : ["verify", "article.txt"]);
        Assert.Equal(0, verified.ExitCode);
    }
}
