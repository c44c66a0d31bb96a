using KnowledgeGraph.Rebuild.Sources;
using KnowledgeGraph.Rebuild.Tests.Support;

namespace KnowledgeGraph.Rebuild.Tests.Sources;

/// <summary>Everything that is wrong with a sources file is told at once, with file and line.</summary>
public sealed class Sources_files_with_mistakes : IDisposable
{
    private readonly Workshop _workshop = new();

    public void Dispose() => _workshop.Dispose();

    [Fact]
    public void The_file_that_is_written_to_begin_with_can_be_read_and_so_can_every_setting_in_its_comments()
    {
        _workshop.Write("kg.yaml", SourcesTemplate.Text);
        Assert.Equal("news", Assert.Single(_workshop.Settings.Sources).Name);

        Directory.CreateDirectory(_workshop["lexicon"]);
        var all = SourcesTemplate.Text.Split('\n').Select(l => System.Text.RegularExpressions.Regex.Replace(l, "^( *)# (?=[- ]*[a-z-]+:)", "$1"));
        _workshop.Write("kg.yaml", string.Join('\n', all).Replace("/1, …]", "/1]", StringComparison.Ordinal));
        var file = _workshop.Settings;

        Assert.Equal([SourceKind.Folder, SourceKind.Glob, SourceKind.JsonLines, SourceKind.Feed, SourceKind.Pages], file.Sources.Select(s => s.Kind));
        Assert.Equal(new SourceLimits(), file.Limits);
        Assert.Equal(("30 6 * * *", "Asia/Shanghai", TimeSpan.FromMinutes(5), 9464), (file.Schedule!.Cron, file.Schedule.Zone.Id, file.Schedule.Jitter, file.Schedule.Port));
        Assert.Equal((900, 0.25m, 10), (file.MinConfidence, file.ShrinkLimit, file.KeepRuns));
        Assert.Equal(_workshop["lexicon"], file.Lexicon);
    }

    [Fact]
    public void Mistakes_are_told_with_their_lines()
    {
        const string Text = """
            store: graph.kg
            stoer: x
            shrink-limit: much
            limits:
              document: 5 apples
              retries: -1
            schedule:
              cron: daily
              time-zone: Mars/Olympus
            sources:
              - name: a
                folder: x
                feed: https://news.example
              - name: a b
                folder: x
              - name: c
                feed: ftp://news.example
              - name: d
                folder: x
                colour: red
              - name: e
                folder: y
              - name: e
                folder: z
            """;

        string[] expected =
        [
            "2: a sources file has no setting stoer", "3: shrink-limit takes", "5: document takes a size", "6: retries takes a number", "8: cron takes",
            "9: there is no time zone Mars/Olympus", "11: source a is one of", "14: a source has a name", "17: ftp://news.example", "20: ", "23: the name e stands in line 21",
        ];
        var problems = Problems(Text);

        Assert.Equal(expected.Length, problems.Count);
        Assert.All(expected.Zip(problems), pair => Assert.StartsWith("kg.yaml:" + pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "names no sources")]
    [InlineData("sources: []", "sources names no source")]
    [InlineData("a: [", "did not find")]
    [InlineData("sources:\n  - just text", "holds named values")]
    public void A_file_without_sources_is_refused(string text, string problem) =>
        Assert.Contains(problem, string.Join('\n', Problems(text)), StringComparison.Ordinal);

    private List<string> Problems(string text)
    {
        _workshop.Write("kg.yaml", text);
        var error = Assert.Throws<SourcesFileException>(() => SourcesFile.Read(_workshop["kg.yaml"]));
        return [.. error.Message.Replace(_workshop["kg.yaml"], "kg.yaml", StringComparison.Ordinal).Split('\n')
            .OrderBy(l => int.Parse(l.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture))];
    }
}
