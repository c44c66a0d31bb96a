using System.Xml.Linq;
using KnowledgeGraph.Cli.Tests.Support;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Tests.Commands;

/// <summary><c>kg export</c>, and questions that come one a line.</summary>
public sealed class Graphs_for_other_programs : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("graphml")]
    [InlineData("jsonl")]
    [InlineData("turtle")]
    public async Task Are_written_whole_with_a_summary_for_programs(string format)
    {
        await _desk.BuildAsync();
        var run = await _desk.KgAsync("export", "--format", format, "--out", "graph.out", "--json");
        var summary = JObject.Parse(run.Output);

        Assert.Equal(0, run.ExitCode);
        Assert.True((long)summary["nodes"]! > 3 && (long)summary["relationships"]! > 3);
        Assert.True(new FileInfo(_desk["graph.out"]).Length > 500);
        Assert.False(File.Exists(_desk["graph.out.part"]));
        Assert.Equal(File.ReadAllText(_desk["graph.out"]), (await _desk.KgAsync("export", "--format", format)).Output);
    }

    [Fact]
    public async Task Are_drawn()
    {
        await _desk.BuildAsync();

        Assert.Equal("svg", XDocument.Parse((await _desk.KgAsync("export", "--format", "svg", "--name", "百度")).Output).Root!.Name.LocalName);
        Assert.Contains("2023-08-31", (await _desk.KgAsync("export", "--format", "svg", "--timeline")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_refused_with_what_to_write_instead()
    {
        await _desk.BuildAsync();

        Said.Failed(await _desk.KgAsync("export", "--format", "csv"), 2, "--out FOLDER");
        Said.Failed(await _desk.KgAsync("export", "--format", "svg"), 2, "--name NAME", "--timeline");
        Said.Failed(await _desk.KgAsync("export", "--format", "turtle", "--name", "百度"), 2, "--format svg");
        Said.Failed(await _desk.KgAsync("export", "--format", "svg", "--timeline", "--since", "gestern"), 2, "2023-08-31");
        Said.Failed(await _desk.KgAsync("export", "--format", "svg", "--name", "没有"), 1, "没有");
    }

    [Fact]
    public async Task Questions_without_an_argument_come_one_a_line()
    {
        await _desk.BuildAsync();
        using var process = TestSupport.CommandLine.Start(_desk.Folder, null, "ask", "--json");
        await process.StandardInput.WriteAsync("文心一言什么时候向公众开放？\n\n百度总部在哪里？\n");
        var run = await TestSupport.CommandLine.FinishAsync(process);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["文心一言什么时候向公众开放？", "百度总部在哪里？"], run.Lines.Select(l => (string)JObject.Parse(l)["question"]!));
        Assert.Contains("2023-08-31", run.Lines[0], StringComparison.Ordinal);
    }
}
