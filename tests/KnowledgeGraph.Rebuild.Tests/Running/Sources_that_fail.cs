using System.Diagnostics;
using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Running;
using KnowledgeGraph.Rebuild.Tests.Support;

namespace KnowledgeGraph.Rebuild.Tests.Running;

/// <summary>
/// A source that fails harms only itself: the run ends soon, the rest is built, nothing goes because of it, and the history says
/// so. Each test reads a healthy source, lets it fail, and adds an article elsewhere meanwhile.
/// </summary>
public sealed class Sources_that_fail : IAsyncLifetime
{
    private readonly Workshop _workshop = new();
    private readonly Site _site = new();

    public async ValueTask InitializeAsync()
    {
        _site["/robots.txt"] = SiteAnswer.Of(404);
        _site["/1"] = SiteAnswer.Page(Page(1));
        _site["/2"] = SiteAnswer.Page(Page(2));
        _workshop.Write("own/a.txt", Workshop.Article(11));
        _workshop.Sources(Workshop.QuickLimits, "own, folder: own", $"pages, pages: [{_site.Address}/1, {_site.Address}/2]");
        var first = await _workshop.RunAsync();
        Assert.Equal((RunOutcome.Done, 3), (first.Outcome, first.Articles));
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _workshop.Dispose();
    }

    [Fact]
    public async Task A_page_that_hangs_is_ended()
    {
        _site["/1"] = SiteAnswer.Of(200) with { Hangs = true };

        await StaysAsync("did not answer in full within 0.4 s");
    }

    [Fact]
    public async Task A_page_that_is_empty_is_no_page()
    {
        _site["/1"] = SiteAnswer.Page(" \n");

        await StaysAsync("the answer is empty");
    }

    [Fact]
    public async Task A_page_that_answers_500_is_asked_again_and_then_left()
    {
        var before = _site.Requests.Count(r => r.Path == "/1");
        _site["/1"] = SiteAnswer.Of(500);

        await StaysAsync("the server answered 500");
        Assert.Equal(2, _site.Requests.Count(r => r.Path == "/1") - before);
    }

    [Fact]
    public async Task A_page_that_answers_404_is_not_taken_for_one_that_is_gone()
    {
        _site["/1"] = SiteAnswer.Of(404);

        await StaysAsync("the server answered 404");
    }

    [Fact]
    public async Task A_delivery_of_a_gigabyte_is_cut_off_at_the_limit()
    {
        var before = _site.Sent;
        _site["/1"] = SiteAnswer.Page(new string('x', 1 << 16)) with { Endless = 1L << 30 };

        await StaysAsync("larger than the limit");
        Assert.InRange(_site.Sent - before, 1 << 16, 16 << 20);
    }

    [Fact]
    public async Task Redirections_in_a_circle_are_noticed()
    {
        _site["/1"] = SiteAnswer.To("/round");
        _site["/round"] = SiteAnswer.To("/1");

        await StaysAsync("go round in a circle");
    }

    [Fact]
    public async Task Redirections_without_end_are_given_up()
    {
        _site["/1"] = SiteAnswer.To("/a");
        foreach (var at in Enumerable.Range('a', 10))
        {
            _site["/" + (char)at] = SiteAnswer.To("/" + (char)(at + 1));
        }

        await StaysAsync("redirects more than 5 times");
    }

    [Fact]
    public async Task What_robots_txt_disallows_is_not_fetched_and_what_was_fetched_before_stays()
    {
        _site["/robots.txt"] = SiteAnswer.Plain("User-agent: *\nDisallow: /1\n");
        var before = _site.Requests.Count(r => r.Path == "/1");

        await StaysAsync("asks programs not to fetch it");
        Assert.Equal(before, _site.Requests.Count(r => r.Path == "/1"));
    }

    [Fact]
    public async Task A_site_whose_robots_txt_cannot_be_had_is_left_alone()
    {
        _site["/robots.txt"] = SiteAnswer.Of(503);

        await StaysAsync("cannot be had");
    }

    [Fact]
    public async Task A_site_that_is_not_there_is_told()
    {
        await _site.DisposeAsync();

        await StaysAsync("cannot be had");
    }

    [Fact]
    public async Task A_page_that_became_a_picture_is_no_text()
    {
        _site["/1"] = new SiteAnswer(200, [1, 2, 3]) { Headers = [("Content-Type", "image/png")] };

        await StaysAsync("of type image/png");
    }

    [Fact]
    public async Task A_page_that_answers_410_goes_and_only_it()
    {
        _site["/1"] = SiteAnswer.Of(410);
        _workshop.Write("own/b.txt", Workshop.Article(12));

        var run = await _workshop.RunAsync(mayShrink: true);

        Assert.Equal((RunOutcome.Done, 3), (run.Outcome, run.Articles));
        Assert.Equal($"pages: {_site.Address}/1", Assert.Single(run.Changes.Removed));
        Assert.Empty(run.Problems);
    }

    [Fact]
    public async Task A_page_that_has_not_changed_is_not_sent_again()
    {
        _site.Tagged("/1", "\"v1\"", Page(1));
        await _workshop.RunAsync();
        var run = await _workshop.RunAsync();

        Assert.Equal("\"v1\"", _site.Requests.Last(r => r.Path == "/1").Headers["if-none-match"]);
        Assert.Equal(1, run.Sources.Single(s => s.Name == "pages").NotModified);
        Assert.Equal((RunOutcome.Done, 3), (run.Outcome, run.Articles));
    }

    [Fact]
    public async Task A_page_that_left_the_list_stays()
    {
        _workshop.Sources(Workshop.QuickLimits, "own, folder: own", $"pages, pages: [{_site.Address}/2]");

        Assert.Equal((RunOutcome.Done, 3), (await _workshop.RunAsync() is var run ? run.Outcome : default, run.Articles));
    }

    [Fact]
    public async Task A_source_that_left_the_file_stays()
    {
        _workshop.Sources(Workshop.QuickLimits, "own, folder: own");

        Assert.Equal((RunOutcome.Done, 3), (await _workshop.RunAsync() is var run ? run.Outcome : default, run.Articles));
    }

    [Fact]
    public async Task What_the_archive_lost_is_fetched_again()
    {
        Lose();

        Assert.Equal((RunOutcome.Done, 3), (await _workshop.RunAsync() is var run ? run.Outcome : default, run.Articles));
    }

    [Fact]
    public async Task What_the_archive_lost_and_nobody_sends_again_stops_the_run()
    {
        Lose();
        _site["/1"] = SiteAnswer.Of(500);

        var refused = await Assert.ThrowsAsync<RunException>(() => _workshop.RunAsync());

        Assert.Contains($"{_site.Address}/1", refused.Message, StringComparison.Ordinal);
        Assert.Equal(3, await _workshop.StoredAsync());
        Assert.Equal(2, (await _workshop.RunAsync(mayShrink: true)).Articles);
    }

    private void Lose()
    {
        var present = File.ReadAllText(_workshop[".kg/present"]).Trim();
        foreach (var file in Directory.GetFiles(_workshop[".kg/archive"], "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != present))
        {
            File.Delete(file);
        }

        foreach (var file in Directory.GetFiles(_workshop[".kg"], "memory*"))
        {
            File.Delete(file);
        }
    }

    private static string Page(int number) => $"<html><head><title>{number}</title></head><body><p>{Workshop.Article(number)}</p></body></html>";

    private async Task StaysAsync(string problem)
    {
        _workshop.Write("own/b.txt", Workshop.Article(12));
        var began = Stopwatch.GetTimestamp();

        var run = await _workshop.RunAsync();

        Assert.InRange(Stopwatch.GetElapsedTime(began).TotalSeconds, 0, 30);
        Assert.Equal((RunOutcome.Partial, 4), (run.Outcome, run.Articles));
        Assert.Equal("own: b.txt", Assert.Single(run.Changes.Added));
        Assert.Empty(run.Changes.Removed);
        Assert.Contains(problem, string.Join('\n', run.Problems), StringComparison.Ordinal);
        Assert.Equal(run.Problems, _workshop.History()[^1].Problems);
    }
}
