using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests.Commands;

/// <summary>Bad usage ends with 2, a sentence, and where to find help.</summary>
public sealed class Lines_that_were_mistyped : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task An_unknown_command_is_named_beside_the_known_ones() =>
        Said.Failed(await _desk.KgAsync("bulid", "article.txt"), 2, "no command bulid", "build", "kg --help");

    [Fact]
    public async Task An_unknown_option_is_no_path()
    {
        Said.Failed(await _desk.KgAsync("build", "article.txt", "--too", "x.kg"), 2, "no option --too", "--to", "kg build --help");

        Assert.False(File.Exists(_desk["graph.kg"]));
    }

    [Fact]
    public async Task A_missing_path_is_explained() =>
        Said.Failed(await _desk.KgAsync("build"), 2, "kg build needs PATH", "kg build --help");

    [Theory]
    [InlineData("0")]
    [InlineData("65")]
    [InlineData("-1")]
    [InlineData("many")]
    public async Task Threads_are_a_number_in_range(string threads) =>
        Said.Failed(await _desk.KgAsync("build", "article.txt", "--threads", threads), 2, "1 to 64", threads);

    [Fact]
    public async Task A_lexicon_folder_that_does_not_exist_is_named() =>
        Said.Failed(await _desk.KgAsync("build", "article.txt", "--lexicon", "nowhere"), 2, "nowhere", "folder");

    [Fact]
    public async Task A_bad_row_of_a_lexicon_is_told_with_file_and_line()
    {
        _desk.Write("own/names.tsv", "id\tname\ttype\tcolour\nm/x\tX\tModel\tred\n");

        Said.Failed(await _desk.KgAsync("build", "article.txt", "--lexicon", "own"), 1, "names.tsv:1", "colour");

        Assert.False(File.Exists(_desk["graph.kg"]));
    }

    [Fact]
    public async Task Without_arguments_the_help_is_printed()
    {
        var run = await _desk.KgAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("kg build", run.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("extract")]
    [InlineData("query")]
    [InlineData("show")]
    [InlineData("explain")]
    [InlineData("verify")]
    [InlineData("eval")]
    [InlineData("schema")]
    [InlineData("ask")]
    public async Task Every_command_helps_with_an_example_and_prints_JSON_when_asked(string command)
    {
        var run = await _desk.KgAsync(command, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"  kg {command}", run.Output.Replace("Example: ", "  ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("--json", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_tells_what_is_in_the_build()
    {
        var run = await _desk.KgAsync("--version");

        Assert.StartsWith("kg ", run.Output, StringComparison.Ordinal);
        Assert.Contains("embedded store", run.Output, StringComparison.Ordinal);
        Assert.Contains("Neo4j", run.Output, StringComparison.Ordinal);
        Assert.Contains("Bolt", run.Output, StringComparison.Ordinal);
        Assert.Contains("jieba.NET", run.Output, StringComparison.Ordinal);
    }
}
