using System.Text.Json;
using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests.Commands;

/// <summary>One bad document harms only itself, and what happened is said in a sentence.</summary>
public sealed class Sources_that_cannot_be_read : IDisposable
{
    private static readonly byte[] Program = [0x7F, 0x45, 0x4C, 0x46, 0x00, 0x01, 0xFF, 0xFE, 0x00, 0x80];
    private static readonly byte[] Binary = [0x81, 0x20, 0xFF, 0xFF, 0x81, 0x20, 0x00, 0x80, 0x81, 0x00, 0xFF, 0xFF, 0xFE];

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_path_that_does_not_exist_builds_nothing()
    {
        Said.Failed(await _desk.KgAsync("build", "nowhere.txt"), 1, "nowhere.txt", "no such file or folder", "check the path");

        Assert.False(File.Exists(_desk["graph.kg"]));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("extract")]
    [InlineData("show")]
    public async Task An_empty_file_is_named(string command)
    {
        _desk.Write("empty.txt", string.Empty);

        Said.Failed(await _desk.KgAsync(command, "empty.txt"), 1, "empty.txt", "The file is empty");
    }

    [Fact]
    public async Task A_binary_file_is_refused_by_its_content()
    {
        _desk.Write("program.txt", Program);
        _desk.Write("picture.txt", Binary);

        Said.Failed(await _desk.KgAsync("build", "program.txt"), 1, "program.txt", "a program, not text");
        Said.Failed(await _desk.KgAsync("build", "picture.txt"), 1, "picture.txt", "save it as UTF-8");
    }

    [Fact]
    public async Task A_huge_file_is_refused_without_being_read()
    {
        using (var huge = File.Create(_desk["huge.txt"]))
        {
            huge.SetLength(200L << 20);
        }

        Said.Failed(await _desk.KgAsync("build", "huge.txt"), 1, "huge.txt", "200 MB", "split it");
    }

    [Fact]
    public async Task A_folder_without_texts_is_named()
    {
        Directory.CreateDirectory(_desk["nothing"]);

        Said.Failed(await _desk.KgAsync("build", "nothing"), 1, "nothing", "holds no text files");
    }

    [Fact]
    public async Task The_others_are_built_and_the_exit_code_tells_that_something_was_left_out()
    {
        _desk.Write("mixed/picture.txt", Binary);
        _desk.Write("mixed/empty.txt", string.Empty);
        _desk.Write("mixed/good.txt", Desk.Article);

        var run = await _desk.KgAsync("build", "mixed", "--json");

        Said.Told(run, 1, "picture.txt", "empty.txt");
        var report = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.Equal((1, 2), (report.GetProperty("articles").GetInt32(), report.GetProperty("problems").GetInt32()));
    }

    [Fact]
    public async Task A_broken_line_of_JSON_costs_only_its_own_article()
    {
        _desk.Write("feed.jsonl", "{\"content\":\"百度发布了文心一言。\"}\n{\"content\": broken\n{\"content\":\"华为发布了盘古大模型。\"}\n");

        var run = await _desk.KgAsync("build", "feed.jsonl", "--json");

        Said.Told(run, 1, "feed.jsonl, line 2");
        Assert.Equal(2, JsonDocument.Parse(Assert.Single(run.Lines)).RootElement.GetProperty("articles").GetInt32());
    }

    [Fact]
    public async Task A_strict_build_writes_nothing_when_one_document_is_bad()
    {
        _desk.Write("empty.txt", string.Empty);

        Said.Failed(await _desk.KgAsync("build", "article.txt", "empty.txt", "--strict"), 1, "empty.txt", "nothing was written");

        Assert.False(File.Exists(_desk["graph.kg"]));
    }

    [Fact]
    public async Task A_build_of_nothing_but_bad_documents_leaves_the_graph_as_it_was()
    {
        await _desk.BuildAsync();
        var bytes = File.ReadAllBytes(_desk["graph.kg"]);
        _desk.Write("empty.txt", string.Empty);

        Said.Failed(await _desk.KgAsync("build", "empty.txt"), 1, "the graph is as it was");

        Assert.Equal(bytes, File.ReadAllBytes(_desk["graph.kg"]));
    }
}
