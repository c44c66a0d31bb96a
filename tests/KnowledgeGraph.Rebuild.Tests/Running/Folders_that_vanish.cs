using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Running;
using KnowledgeGraph.Rebuild.Tests.Support;

namespace KnowledgeGraph.Rebuild.Tests.Running;

/// <summary>A file that was deleted goes; a folder that cannot be seen takes nothing with it.</summary>
public sealed class Folders_that_vanish : IAsyncLifetime
{
    private readonly Workshop _workshop = new();

    public async ValueTask InitializeAsync()
    {
        foreach (var number in Enumerable.Range(1, 5))
        {
            _workshop.Write($"news/{number}.txt", Workshop.Article(number));
        }

        _workshop.Write("own/a.txt", Workshop.Article(11));
        _workshop.Sources(Workshop.QuickLimits, "own, folder: own", "news, folder: news");
        Assert.Equal(6, (await _workshop.RunAsync()).Articles);
    }

    public ValueTask DisposeAsync()
    {
        _workshop.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_deleted_file_goes()
    {
        File.Delete(_workshop["news/1.txt"]);

        var run = await _workshop.RunAsync();

        Assert.Equal((RunOutcome.Done, 5), (run.Outcome, run.Articles));
        Assert.Equal("news: 1.txt", Assert.Single(run.Changes.Removed));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_keeps_its_articles()
    {
        Directory.Move(_workshop["news"], _workshop["elsewhere"]);

        await StaysAsync("is empty or cannot be reached");
    }

    [Fact]
    public async Task A_folder_that_is_empty_as_an_unmounted_one_keeps_its_articles()
    {
        Directory.Move(_workshop["news"], _workshop["elsewhere"]);
        Directory.CreateDirectory(_workshop["news"]);

        await StaysAsync("is empty or cannot be reached");
    }

    [Fact]
    public async Task A_folder_with_something_else_in_it_but_without_its_marker_keeps_its_articles()
    {
        _workshop.Write("news/.here", string.Empty);
        _workshop.Sources(Workshop.QuickLimits, "own, folder: own", "news, folder: news, marker: .here");
        await _workshop.RunAsync();
        Directory.Move(_workshop["news"], _workshop["elsewhere"]);
        _workshop.Write("news/lost+found.txt", "不是文章。");

        await StaysAsync("does not hold .here");
    }

    [Fact]
    public async Task An_empty_folder_with_its_marker_is_believed_once_a_person_says_so()
    {
        _workshop.Sources(Workshop.QuickLimits, "own, folder: own", "news, folder: news, marker: .here");
        Directory.Delete(_workshop["news"], recursive: true);
        _workshop.Write("news/.here", string.Empty);

        var refused = await Assert.ThrowsAsync<RunException>(() => _workshop.RunAsync());
        var run = await _workshop.RunAsync(mayShrink: true);

        Assert.Contains("5 of the 6 articles", refused.Message, StringComparison.Ordinal);
        Assert.Equal((RunOutcome.Done, 1), (run.Outcome, run.Articles));
    }

    [Fact]
    public async Task A_file_that_became_empty_keeps_what_it_held()
    {
        _workshop.Write("news/1.txt", "\n");

        await StaysAsync("The file is empty. What it held before stays.");
    }

    [Fact]
    public async Task A_file_of_many_articles_that_was_cut_off_stays_at_its_last_good_version()
    {
        var lines = Enumerable.Range(20, 4).Select(n => $$"""{"title": "第{{n}}篇", "text": "{{Workshop.Article(n)}}"}""").ToList();
        _workshop.Write("export.jsonl", string.Join('\n', lines));
        _workshop.Sources(Workshop.QuickLimits, "own, folder: own", "news, folder: news", "export, jsonl: export.jsonl");
        Assert.Equal(10, (await _workshop.RunAsync()).Articles);
        _workshop.Write("export.jsonl", string.Join('\n', lines)[..^40]);

        var run = await _workshop.RunAsync();

        Assert.Equal((RunOutcome.Partial, 10), (run.Outcome, run.Articles));
        Assert.Contains("What it held before stays", Assert.Single(run.Problems), StringComparison.Ordinal);
        Assert.Empty(run.Changes.Edited);
    }

    [Fact]
    public async Task A_line_that_was_taken_out_of_a_sound_file_goes()
    {
        var lines = Enumerable.Range(20, 4).Select(n => $$"""{"title": "第{{n}}篇", "text": "{{Workshop.Article(n)}}"}""").ToList();
        _workshop.Write("export.jsonl", string.Join('\n', lines));
        _workshop.Sources(Workshop.QuickLimits, "own, folder: own", "news, folder: news", "export, jsonl: export.jsonl");
        await _workshop.RunAsync();
        _workshop.Write("export.jsonl", string.Join('\n', lines.Take(3)));

        var run = await _workshop.RunAsync();

        Assert.Equal((RunOutcome.Done, 9), (run.Outcome, run.Articles));
    }

    [Fact]
    public async Task A_renamed_file_changes_nothing_in_the_graph()
    {
        File.Move(_workshop["news/1.txt"], _workshop["news/9.txt"]);

        var run = await _workshop.RunAsync();

        Assert.Equal("news: 1.txt → 9.txt", Assert.Single(run.Changes.Renamed));
        Assert.Equal(run.DigestBefore, run.Digest);
        Assert.Equal(0, run.Written + run.Removed);
    }

    [Fact]
    public async Task Editing_most_articles_is_no_shrinking()
    {
        foreach (var number in Enumerable.Range(1, 5))
        {
            _workshop.Write($"news/{number}.txt", Workshop.Article(number) + "百度总部位于北京。");
        }

        var run = await _workshop.RunAsync();

        Assert.Equal((RunOutcome.Done, 6, 5), (run.Outcome, run.Articles, run.Changes.Edited.Count));
    }

    [Fact]
    public async Task A_run_that_would_remove_too_much_writes_nothing_and_says_so()
    {
        File.Delete(_workshop["news/1.txt"]);
        File.Delete(_workshop["news/2.txt"]);

        var refused = await Assert.ThrowsAsync<RunException>(() => _workshop.RunAsync());

        Assert.Contains("--allow-shrink", refused.Message, StringComparison.Ordinal);
        Assert.Equal(6, await _workshop.StoredAsync());
        Assert.Equal(RunOutcome.Refused, _workshop.History()[^1].Outcome);
        Assert.Equal(4, (await _workshop.RunAsync(mayShrink: true)).Articles);
    }

    private async Task StaysAsync(string problem)
    {
        _workshop.Write("own/b.txt", Workshop.Article(12));

        var run = await _workshop.RunAsync();

        Assert.Equal((RunOutcome.Partial, 7), (run.Outcome, run.Articles));
        Assert.Equal("own: b.txt", Assert.Single(run.Changes.Added));
        Assert.Empty(run.Changes.Removed);
        Assert.Contains(problem, string.Join('\n', run.Problems), StringComparison.Ordinal);
    }
}
