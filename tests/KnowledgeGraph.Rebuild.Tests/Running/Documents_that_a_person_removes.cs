using KnowledgeGraph.Rebuild.Archive;
using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Running;
using KnowledgeGraph.Rebuild.Sources;
using KnowledgeGraph.Rebuild.Tests.Support;

namespace KnowledgeGraph.Rebuild.Tests.Running;

/// <summary>What a person takes out of the graph is out as if it had never been read, and stays out until a person brings it back.</summary>
public sealed class Documents_that_a_person_removes : IAsyncLifetime
{
    private readonly Workshop _workshop = new();
    private string _whole = string.Empty;

    public async ValueTask InitializeAsync()
    {
        foreach (var number in Enumerable.Range(1, 3))
        {
            _workshop.Write($"news/{number}.txt", Workshop.Article(number));
        }

        _workshop.Write("news/2.txt", "阿里巴巴成立于1999年，总部位于杭州。");
        _workshop.Write("own/1.txt", Workshop.Article(11));
        _workshop.Sources(Workshop.QuickLimits, "news, folder: news", "own, folder: own");
        _whole = (await _workshop.RunAsync()).Digest!;
    }

    public ValueTask DisposeAsync()
    {
        _workshop.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_graph_is_that_of_a_build_without_them()
    {
        var removed = await _workshop.RemoveAsync("news/2.txt");

        Assert.Equal((RunOutcome.Done, "remove", 3), (removed.Run.Outcome, removed.Run.Kind, removed.Run.Articles));
        Assert.Equal("news: 2.txt", Assert.Single(removed.Run.Changes.Removed));
        Assert.Empty(removed.Run.Changes.Edited);
        Assert.Equal(await DigestWithoutAsync("news/2.txt"), removed.Run.Digest);
        Assert.Equal(3, await _workshop.StoredAsync());
    }

    [Theory]
    [InlineData("news/2.txt")]
    [InlineData("./news/2.txt")]
    [InlineData("news: 2.txt")]
    [InlineData("2.txt")]
    [InlineData("article")]
    [InlineData("absolute")]
    public async Task They_are_named_as_the_program_names_them_and_brought_back_so(string name)
    {
        name = name == "article" ? Item("news", "2.txt").Articles[0] : name == "absolute" ? _workshop["news/2.txt"] : name;

        Assert.Equal("news: 2.txt", Assert.Single((await _workshop.RemoveAsync(name)).Run.Changes.Removed));
        var back = (await _workshop.BringBackAsync(name)).Run;

        Assert.Equal("news: 2.txt", Assert.Single(back.Changes.Added));
        Assert.Equal(_whole, back.Digest);
    }

    [Fact]
    public async Task A_source_is_removed_by_its_name_with_all_it_has()
    {
        var removed = await _workshop.RemoveAsync("news");

        Assert.Equal(3, removed.Run.Changes.Removed.Count);
        Assert.Equal(await DigestWithoutAsync("news/1.txt", "news/2.txt", "news/3.txt"), removed.Run.Digest);
    }

    [Fact]
    public async Task They_stay_away_while_their_files_are_there_also_when_these_change()
    {
        var removed = (await _workshop.RemoveAsync("news/2.txt")).Run.Digest;

        var next = await _workshop.RunAsync();
        _workshop.Write("news/2.txt", Workshop.Article(22));
        var changed = await _workshop.RunAsync();

        Assert.Equal((removed, removed), (next.Digest, changed.Digest));
        Assert.True(next.Changes.IsEmpty && changed.Changes.IsEmpty);
        Assert.Equal(2, changed.Sources[0].Documents);
        Assert.Equal(await DigestWithoutAsync(), (await _workshop.BringBackAsync("news/2.txt")).Run.Digest);
    }

    [Fact]
    public async Task The_shrink_limit_does_not_hold_a_person_back_and_counts_no_removed_document_later()
    {
        await _workshop.RemoveAsync("news/1.txt", "news/2.txt");

        Assert.Equal((RunOutcome.Done, 2), ((await _workshop.RunAsync()).Outcome, (int)await _workshop.StoredAsync()));
    }

    [Fact]
    public async Task An_unknown_name_is_refused_and_nothing_changes()
    {
        var present = File.ReadAllText(_workshop[".kg/present"]);

        var refused = await RefusedAsync("news/1.txt", "news/9.txt");

        Assert.Contains("No document is known as news/9.txt", refused, StringComparison.Ordinal);
        Assert.Equal((4, present), (await _workshop.StoredAsync(), File.ReadAllText(_workshop[".kg/present"])));
        Assert.Equal((RunOutcome.Refused, _whole), (_workshop.History()[^1].Outcome, _workshop.History()[^1].Digest));
    }

    [Fact]
    public async Task A_name_that_means_several_documents_or_only_a_part_of_one_is_refused()
    {
        _workshop.Write("more/all.jsonl", """
            {"text":"百度成立于2000年。"}
            {"text":"京东成立于1998年。"}
            """);
        _workshop.Sources(Workshop.QuickLimits, "news, folder: news", "own, folder: own", "more, folder: more");
        Assert.Equal(6, (await _workshop.RunAsync()).Articles);

        Assert.Contains("news: 1.txt; own: 1.txt", await RefusedAsync("1.txt"), StringComparison.Ordinal);
        Assert.Contains("one of the 2 articles of more: all.jsonl", await RefusedAsync(Item("more", "all.jsonl").Articles[1]), StringComparison.Ordinal);
        Assert.Equal(6, await _workshop.StoredAsync());
    }

    [Fact]
    public async Task What_is_away_is_not_removed_again_and_what_is_there_is_not_brought_back()
    {
        await _workshop.RemoveAsync("news/2.txt");

        Assert.Contains("withdrawn already", await RefusedAsync("news/2.txt"), StringComparison.Ordinal);
        Assert.Contains("is not withdrawn", (await Assert.ThrowsAsync<RunException>(() => _workshop.BringBackAsync("news/1.txt"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_article_is_not_removed()
    {
        Assert.Contains("No article would be left", await RefusedAsync("news", "own"), StringComparison.Ordinal);
        Assert.Equal(4, await _workshop.StoredAsync());
    }

    [Fact]
    public async Task An_undo_restores_the_graph_and_the_next_run_leaves_it_so()
    {
        await _workshop.RemoveAsync("news/2.txt");

        Assert.Equal(_whole, (await _workshop.UndoAsync()).Digest);
        Assert.Equal(_whole, (await _workshop.RunAsync()).Digest);
    }

    [Fact]
    public async Task An_article_that_another_document_holds_stays_until_that_goes_too()
    {
        File.Copy(_workshop["news/2.txt"], _workshop["own/copy.txt"]);
        await _workshop.RunAsync();
        var article = Item("news", "2.txt").Articles[0];

        var first = await _workshop.RemoveAsync("news/2.txt");
        var second = await _workshop.RemoveAsync("own/copy.txt");

        Assert.Equal($"Article {article} stays in the graph: own: copy.txt holds it too.", Assert.Single(first.Build.Notices));
        Assert.Equal((4, 3), (first.Run.Articles, second.Run.Articles));
        Assert.Empty(second.Build.Notices);
        Assert.Equal(await DigestWithoutAsync("news/2.txt", "own/copy.txt"), second.Run.Digest);
    }

    [Fact]
    public async Task A_broken_archive_loses_nothing_else()
    {
        var hash = Item("news", "3.txt").Hash;
        File.Delete(Directory.GetFiles(_workshop[".kg/archive"], "*", SearchOption.AllDirectories).Single(f => Path.GetRelativePath(_workshop[".kg/archive"], f).Replace("/", string.Empty, StringComparison.Ordinal).Contains(hash[2..], StringComparison.Ordinal)));

        Assert.Contains("no longer holds news/3.txt", await RefusedAsync("news/2.txt"), StringComparison.Ordinal);
        Assert.Equal(4, await _workshop.StoredAsync());
    }

    [Fact]
    public async Task A_page_stays_away_while_the_site_still_shows_it()
    {
        await using var site = new Site();
        site["/robots.txt"] = SiteAnswer.Of(404);
        site["/p"] = SiteAnswer.Page($"<html><body><p>{Workshop.Article(15)}</p></body></html>", "\"1\"");
        _workshop.Sources(Workshop.QuickLimits, "news, folder: news", "own, folder: own", $"web, pages: [\"{site.Address}/p\"]");
        Assert.Equal(5, (await _workshop.RunAsync()).Articles);

        var removed = (await _workshop.RemoveAsync(site.Address + "/p")).Run;
        site["/p"] = SiteAnswer.Page($"<html><body><p>{Workshop.Article(16)}</p></body></html>", "\"2\"");

        Assert.Equal((_whole, _whole), (removed.Digest, (await _workshop.RunAsync()).Digest));
        Assert.Equal(5, (await _workshop.BringBackAsync(site.Address + "/p")).Run.Articles);
    }

    [Fact]
    public async Task A_removal_does_not_stand_for_the_run_that_is_due()
    {
        var due = _workshop.Services.Time.GetUtcNow();
        await _workshop.RemoveAsync("news/2.txt");

        Assert.NotNull(await new SourcesRun(_workshop.Settings, _workshop.Services).RunDueAsync(new RunRequest { Threads = 2 }, due, TestContext.Current.CancellationToken));
    }

    private async Task<string> RefusedAsync(params string[] names)
    {
        var refused = await Assert.ThrowsAsync<RunException>(() => _workshop.RemoveAsync(names));
        Assert.Equal(RunOutcome.Refused, refused.Outcome);
        return refused.Message;
    }

    private SourceItem Item(string source, string key)
    {
        var state = new RunState(_workshop.Settings.State);
        return state.Read(state.Present).Source(source).Items.Single(i => i.Key == key);
    }

    /// <summary>The digest of a first build of the same files but these.</summary>
    private async Task<string> DigestWithoutAsync(params string[] names)
    {
        using var other = new Workshop();
        foreach (var path in new[] { "news", "own" }.SelectMany(f => Directory.GetFiles(_workshop[f])).Select(p => Path.GetRelativePath(_workshop.Folder, p)).Except(names, StringComparer.Ordinal))
        {
            other.Write(path, File.ReadAllText(_workshop[path]));
        }

        Directory.CreateDirectory(other["news"]);
        other.Sources(Workshop.QuickLimits, "news, folder: news", "own, folder: own");
        return (await other.RunAsync()).Digest!;
    }
}
