using KnowledgeGraph.Cli.Tests.Support;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Tests.Commands;

/// <summary><c>kg diff</c> tells what a build would change, and writes nothing.</summary>
public sealed class Builds_that_are_looked_at_first : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Before_the_first_build_everything_is_new_and_no_store_appears()
    {
        var told = await _desk.KgAsync("diff", "article.txt");

        Assert.Equal(0, told.ExitCode);
        Assert.Contains("+ name 百度", told.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was written.", told.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_desk["graph.kg"]));
    }

    [Fact]
    public async Task After_a_build_nothing_differs_until_an_article_does()
    {
        await _desk.BuildAsync();
        Assert.Contains("A build would change nothing.", (await _desk.KgAsync("diff", "article.txt", "--fail-on-change")).Output, StringComparison.Ordinal);
        var before = File.ReadAllBytes(_desk["graph.kg"]);
        _desk.Write("article.txt", "2023年9月5日，腾讯宣布混元大模型向公众开放。\n");

        var told = await _desk.KgAsync("diff", "article.txt", "--json", "--fail-on-change");

        var difference = JObject.Parse(told.Output);
        Assert.Equal(1, told.ExitCode);
        Assert.Contains(difference["added"]!, claim => ((string)claim["quote"]!).Contains("混元大模型", StringComparison.Ordinal));
        Assert.NotEmpty(difference["removed"]!);
        Assert.Contains(difference["oldNames"]!, name => ((string)name!).StartsWith("百度 ", StringComparison.Ordinal));
        Assert.Equal(before, File.ReadAllBytes(_desk["graph.kg"]));
    }

    [Theory]
    [InlineData("missing.txt", 1, "missing.txt")]
    [InlineData("", 2, "")]
    public async Task What_is_not_there_is_told(string path, int exitCode, string word)
    {
        var told = await _desk.KgAsync(path.Length == 0 ? ["diff"] : ["diff", path]);

        Assert.Equal(exitCode, told.ExitCode);
        Assert.Contains(word, told.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", told.Error, StringComparison.Ordinal);
    }
}
