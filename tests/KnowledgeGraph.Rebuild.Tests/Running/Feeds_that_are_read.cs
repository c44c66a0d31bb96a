using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Tests.Support;

namespace KnowledgeGraph.Rebuild.Tests.Running;

/// <summary>A feed shows the last few entries of a site; what has left it is not gone.</summary>
public sealed class Feeds_that_are_read : IAsyncLifetime
{
    private readonly Workshop _workshop = new();
    private readonly Site _site = new();

    public ValueTask InitializeAsync()
    {
        foreach (var number in Enumerable.Range(1, 4))
        {
            _site["/" + number] = SiteAnswer.Page($"<html><body><p>{Workshop.Article(number)}</p></body></html>", $"\"{number}\"");
        }

        _workshop.Sources(Workshop.QuickLimits, $"feed, feed: \"{_site.Address}/rss\"");
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _workshop.Dispose();
    }

    [Fact]
    public async Task Entries_that_leave_a_feed_stay_in_the_graph()
    {
        _site["/rss"] = Rss(1, 2);
        await _workshop.RunAsync();
        _site["/rss"] = Rss(2, 3);

        var run = await _workshop.RunAsync();

        Assert.Equal((RunOutcome.Done, 3), (run.Outcome, run.Articles));
        Assert.Equal($"feed: {_site.Address}/3", Assert.Single(run.Changes.Added));
        Assert.Empty(run.Changes.Removed);
    }

    [Fact]
    public async Task A_feed_that_has_not_changed_asks_for_no_page()
    {
        _site.Answer("/rss", r => r.Headers.GetValueOrDefault("if-none-match") == "\"f\"" ? SiteAnswer.Of(304) : SiteAnswer.Feed(Text(1, 2), "\"f\""));
        await _workshop.RunAsync();
        var before = _site.Requests.Count;

        var run = await _workshop.RunAsync();

        Assert.Equal((RunOutcome.Done, 2), (run.Outcome, run.Articles));
        Assert.Equal(["/robots.txt", "/rss"], _site.Requests.Skip(before).Select(r => r.Path));
    }

    [Fact]
    public async Task A_feed_that_could_not_be_read_whole_is_asked_for_again()
    {
        _site.Answer("/rss", r => r.Headers.GetValueOrDefault("if-none-match") == "\"f\"" ? SiteAnswer.Of(304) : SiteAnswer.Feed(Text(1, 2), "\"f\""));
        _site["/2"] = SiteAnswer.Of(404);
        Assert.Equal((RunOutcome.Partial, 1), (await _workshop.RunAsync() is var first ? first.Outcome : default, first.Articles));
        _site["/2"] = SiteAnswer.Page($"<html><body><p>{Workshop.Article(2)}</p></body></html>");

        Assert.Equal((RunOutcome.Done, 2), (await _workshop.RunAsync() is var run ? run.Outcome : default, run.Articles));
    }

    [Theory]
    [InlineData("", "the answer is empty")]
    [InlineData("<rss><channel><title>x</title></channel></rss>", "holds no entries")]
    [InlineData("<rss><channel><item>", "not well-formed")]
    [InlineData("<html><body>503</body></html>", "no feed but a document <html>")]
    public async Task A_feed_that_is_empty_or_broken_takes_nothing_away(string text, string problem)
    {
        _site["/rss"] = Rss(1, 2);
        await _workshop.RunAsync();
        _site["/rss"] = SiteAnswer.Feed(text);

        var run = await _workshop.RunAsync();

        Assert.Equal((RunOutcome.Partial, 2), (run.Outcome, run.Articles));
        Assert.Contains(problem, Assert.Single(run.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_an_entry_that_is_gone_goes()
    {
        _site["/rss"] = Rss(1, 2);
        await _workshop.RunAsync();
        _site["/1"] = SiteAnswer.Of(410);

        Assert.Equal(1, (await _workshop.RunAsync(mayShrink: true)).Articles);
    }

    [Fact]
    public async Task The_entries_themselves_can_be_the_articles()
    {
        _workshop.Sources(Workshop.QuickLimits, $"feed, feed: \"{_site.Address}/atom\", read: entries");
        _site["/atom"] = SiteAnswer.Feed($"""
            <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">
            <entry><id>urn:1</id><title>甲</title><link href="/1"/><published>2023-08-31T08:00:00+08:00</published>
            <content type="html">&lt;p&gt;{Workshop.Article(1)}&lt;/p&gt;&lt;p&gt;&amp;nbsp;第二段。&lt;/p&gt;</content></entry>
            <entry><id>urn:2</id><title>乙</title><summary>{Workshop.Article(2)}</summary></entry></feed>
            """);

        var run = await _workshop.RunAsync();

        Assert.Equal((RunOutcome.Done, 2), (run.Outcome, run.Articles));
        Assert.DoesNotContain(_site.Requests, r => r.Path == "/1");
    }

    [Fact]
    public async Task A_source_that_takes_too_long_keeps_what_it_has_and_goes_on_next_time()
    {
        _workshop.Sources(Workshop.QuickLimits.Replace("source-time: 5s", "source-time: 300ms", StringComparison.Ordinal), $"feed, feed: \"{_site.Address}/rss\"");
        _site["/rss"] = Rss(1, 2);
        _site["/2"] = SiteAnswer.Of(200) with { Hangs = true };

        var run = await _workshop.RunAsync();

        Assert.Equal((RunOutcome.Partial, 1), (run.Outcome, run.Articles));
        Assert.Contains("source-time", Assert.Single(run.Problems), StringComparison.Ordinal);
    }

    private SiteAnswer Rss(params int[] numbers) => SiteAnswer.Feed(Text(numbers));

    private string Text(params int[] numbers) => "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>x</title>"
        + string.Concat(numbers.Select(n => $"<item><title>第{n}篇</title><link>{_site.Address}/{n}</link><guid>{n}</guid><description>短</description></item>"))
        + "</channel></rss>";
}
