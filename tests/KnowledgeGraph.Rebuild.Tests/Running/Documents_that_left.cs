using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Running;
using KnowledgeGraph.Rebuild.Sources;
using KnowledgeGraph.Rebuild.Tests.Support;

namespace KnowledgeGraph.Rebuild.Tests.Running;

/// <summary>Whatever left the graph is listed with the day and the reason, and can be brought back.</summary>
public sealed class Documents_that_left : IAsyncLifetime
{
    private static readonly DateTimeOffset Day = new(2024, 5, 1, 6, 0, 0, TimeSpan.Zero);

    private readonly Calendar _time = new(Day);
    private readonly Workshop _workshop;
    private readonly Site _site = new();
    private string _whole = string.Empty;

    public Documents_that_left() => _workshop = new Workshop { Services = Workshop.Usual with { Time = _time } };

    public async ValueTask InitializeAsync()
    {
        foreach (var number in Enumerable.Range(1, 5))
        {
            _workshop.Write($"news/{number}.txt", Workshop.Article(number));
        }

        _site["/robots.txt"] = SiteAnswer.Of(404);
        Page("/p", 15);
        Page("/q", 16);
        Feed("/p", "/q");
        _workshop.Sources(Workshop.QuickLimits + "keep-runs: 3\n", "news, folder: news", $"web, feed: \"{_site.Address}/feed\"");
        _whole = (await _workshop.RunAsync()).Digest!;
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _workshop.Dispose();
    }

    [Fact]
    public async Task A_person_a_site_and_a_folder_are_told_apart()
    {
        await new RemoveRun(_workshop.Settings, _workshop.Services).RunAsync(["news/1.txt"], why: "retracted by its paper", cancellationToken: TestContext.Current.CancellationToken);
        _time.Now = Day.AddDays(1);
        File.Delete(_workshop["news/2.txt"]);
        _site["/p"] = SiteAnswer.Of(410);
        await _workshop.RunAsync(mayShrink: true);

        var left = WithdrawnDocument.Of(_workshop.Settings);

        Assert.Equal(["news: 1.txt", "news: 2.txt", $"web: {_site.Address}/p"], left.Select(d => d.ToString()));
        Assert.Equal([WithdrawalCause.Removed, WithdrawalCause.Deleted, WithdrawalCause.Gone], left.Select(d => d.Cause));
        Assert.Equal([(Day, 2), (Day.AddDays(1), 3), (Day.AddDays(1), 3)], left.Select(d => (d.Item.Withdrawal!.On, d.Item.Withdrawal.Run)));
        Assert.Equal(("retracted by its paper", "somebody@here"), (left[0].Item.Withdrawal!.Why, left[0].Item.Withdrawal!.By));
        Assert.Equal(4, await _workshop.StoredAsync());
    }

    [Fact]
    public async Task A_page_that_was_gone_stays_out_though_the_feed_lists_it_and_the_site_shows_it_again()
    {
        _site["/p"] = SiteAnswer.Of(410);
        var without = (await _workshop.RunAsync()).Digest;
        Page("/p", 17);
        Feed("/q", "/p", "/p#again");

        Assert.Equal((without, without), ((await _workshop.RunAsync()).Digest, (await _workshop.RunAsync()).Digest));
        Page("/p", 15);
        await _workshop.RunAsync();
        Assert.Equal(_whole, (await _workshop.BringBackAsync(_site.Address + "/p")).Run.Digest);
        Assert.Equal(_whole, (await _workshop.RunAsync()).Digest);
        Assert.Empty(WithdrawnDocument.Of(_workshop.Settings));
    }

    [Fact]
    public async Task What_was_brought_back_without_its_page_or_file_stays()
    {
        _site["/p"] = SiteAnswer.Of(410);
        File.Delete(_workshop["news/2.txt"]);
        await _workshop.RunAsync(mayShrink: true);

        await _workshop.BringBackAsync("news/2.txt", _site.Address + "/p");

        Assert.Equal((_whole, _whole), ((await _workshop.RunAsync()).Digest, (await _workshop.RunAsync()).Digest));
        Assert.Equal((5, _whole), ((await _workshop.RemoveAsync(_site.Address + "/p", "news/2.txt")).Run.Articles, (await _workshop.BringBackAsync(_site.Address + "/p", "news/2.txt")).Run.Digest));
    }

    [Fact]
    public async Task What_a_person_removed_stays_out_though_its_file_went_and_came_again()
    {
        var without = (await _workshop.RemoveAsync("news/2.txt")).Run.Digest;
        File.Delete(_workshop["news/2.txt"]);
        await _workshop.RunAsync();
        _workshop.Write("news/2.txt", Workshop.Article(2));

        Assert.Equal(without, (await _workshop.RunAsync()).Digest);
    }

    [Fact]
    public async Task A_deleted_file_that_is_put_back_is_in_again_and_a_moved_one_never_left()
    {
        File.Delete(_workshop["news/2.txt"]);
        File.Move(_workshop["news/3.txt"], _workshop["news/moved.txt"]);
        await _workshop.RunAsync();
        Assert.Equal("news: 2.txt", Assert.Single(WithdrawnDocument.Of(_workshop.Settings)).ToString());
        _workshop.Write("news/2.txt", Workshop.Article(2));

        Assert.Equal((RunOutcome.Done, _whole), ((await _workshop.RunAsync()).Outcome, _workshop.History()[^1].Digest));
        Assert.Empty(WithdrawnDocument.Of(_workshop.Settings));
    }

    [Fact]
    public async Task Deleted_files_are_listed_as_long_as_runs_are_kept()
    {
        File.Delete(_workshop["news/2.txt"]);
        await _workshop.RunAsync();
        await _workshop.RunAsync();
        Assert.Single(WithdrawnDocument.Of(_workshop.Settings));
        await _workshop.RunAsync();
        await _workshop.RunAsync();

        Assert.Empty(WithdrawnDocument.Of(_workshop.Settings));
    }

    private void Page(string path, int number) => _site[path] = SiteAnswer.Page($"<html><body><p>{Workshop.Article(number)}</p></body></html>");

    private void Feed(params string[] pages) => _site["/feed"] = SiteAnswer.Page(
        "<rss version='2.0'><channel>" + string.Concat(pages.Select(p => $"<item><title>t</title><link>{_site.Address}{p}</link></item>")) + "</channel></rss>");
}
