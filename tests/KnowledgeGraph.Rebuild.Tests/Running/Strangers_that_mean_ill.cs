using System.IO.Compression;
using System.Text;
using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Tests.Support;

namespace KnowledgeGraph.Rebuild.Tests.Running;

/// <summary>Whatever a site sends, the run ends, says so, and the other sources are built.</summary>
public sealed class Strangers_that_mean_ill : IAsyncLifetime
{
    private readonly Workshop _workshop = new();
    private readonly Site _site = new();

    public ValueTask InitializeAsync()
    {
        _workshop.Write("own/1.txt", Workshop.Article(1));
        _site["/robots.txt"] = SiteAnswer.Of(404);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _workshop.Dispose();
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://")]
    [InlineData("ftp://news.example/")]
    [InlineData("gopher:x")]
    public async Task Robots_and_pages_that_redirect_elsewhere(string place)
    {
        _site["/p"] = SiteAnswer.To(place);
        var page = await RunAsync("web, pages: [\"" + _site.Address + "/p\"]");
        _site["/robots.txt"] = SiteAnswer.To(place);
        var robots = await RunAsync("web, pages: [\"" + _site.Address + "/p\"]");

        Assert.Equal((RunOutcome.Partial, 1), (page.Outcome, page.Articles));
        Assert.Equal((RunOutcome.Partial, 1), (robots.Outcome, robots.Articles));
        Assert.Contains("web", Assert.Single(page.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_of_more_entries_than_a_source_may_have_is_read_in_parts()
    {
        _site["/feed"] = SiteAnswer.Feed("<rss><channel>" + string.Concat(Enumerable.Range(0, 30).Select(i => $"<item><guid isPermaLink='false'>{i}</guid><description>{Workshop.Article(100 + i)}</description></item>")) + "</channel></rss>");
        const string Few = "limits: { document: 64KB, documents: 20, source-time: 5s, retries: 0, pause: 0ms }\n";

        var first = await RunAsync("web, read: entries, feed: \"" + _site.Address + "/feed\"", Few);
        var second = await RunAsync("web, read: entries, feed: \"" + _site.Address + "/feed\"", Few);

        Assert.Equal((21, 31), (first.Articles, second.Articles));
        Assert.Contains("its limit", Assert.Single(first.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_grow_without_end_when_they_are_unpacked()
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(Encoding.ASCII.GetBytes(new string(' ', 20_000_000) + "x"));
        }

        _site["/p"] = new SiteAnswer(200, packed.ToArray()) { Headers = [("Content-Type", "text/html"), ("Content-Encoding", "gzip")] };

        Assert.Contains("larger than the limit", Assert.Single((await RunAsync("web, pages: [\"" + _site.Address + "/p\"]")).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_whose_key_no_path_can_hold()
    {
        _site["/feed"] = SiteAnswer.Feed($"<rss><channel><item><guid isPermaLink='false'>a&#0;b</guid><description>{Workshop.Article(5)}</description></item></channel></rss>");

        Assert.Equal((RunOutcome.Done, 2), await RunAsync("web, read: entries, feed: \"" + _site.Address + "/feed\"") is var run ? (run.Outcome, run.Articles) : default);
    }

    private async Task<RunRecord> RunAsync(string source, string limits = Workshop.QuickLimits)
    {
        _workshop.Sources(limits, "own, folder: own", source);
        return await _workshop.RunAsync();
    }
}
