using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests.Commands;

/// <summary>Values are shown as openCypher writes them, for people and for programs.</summary>
public sealed class Values_that_a_query_shows : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Times_keep_their_seconds_fractions_and_zones()
    {
        await _desk.BuildAsync();
        string[] made = ["date('2023-07-01')", "localtime('10:00:30')", "localtime('10:00:30.25')", "localdatetime('2023-07-01T10:00:30.5')", "datetime('2023-07-01T10:00:30+08:00')", "datetime('2023-07-01T10:00Z')", "time('10:00:30+08:00')", "duration('P1Y2DT3.5S')", "4 / 2.0"];
        string[] shown = ["2023-07-01", "10:00:30", "10:00:30.25", "2023-07-01T10:00:30.5", "2023-07-01T10:00:30+08:00", "2023-07-01T10:00:00Z", "10:00:30+08:00", "P1Y2DT3.5S", "2.0"];
        var statement = "UNWIND [" + string.Join(", ", made) + "] AS x RETURN '<' + toString(x) + '>' AS said, x";

        var json = (await _desk.KgAsync("query", statement, "--json")).Output;
        Assert.All(shown.SkipLast(1), s => Assert.Contains('"' + s + '"', json, StringComparison.Ordinal));

        var rows = (await _desk.KgAsync("query", statement)).Output.Split('\n');
        Assert.All(shown, s => Assert.Contains(rows, r => r.Replace("<" + s + ">", "", StringComparison.Ordinal).Split(' ', '│', '|', '\t', '\r').Contains(s)));
    }

    [Fact]
    public async Task A_folder_is_not_taken_for_a_graph()
    {
        await _desk.BuildAsync();
        Directory.CreateDirectory(_desk["folder"]);
        Said.Failed(await _desk.KgAsync("query", "RETURN 1", "--to", "folder"), 1, "folder is a folder", "graph.kg");
    }
}
