using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Running;
using KnowledgeGraph.Rebuild.Tests.Support;

namespace KnowledgeGraph.Rebuild.Tests.Running;

/// <summary>After an undo the graph is that of the run before, digest for digest, whatever has become of the files since.</summary>
public sealed class Runs_that_are_taken_back : IAsyncLifetime
{
    private readonly Workshop _workshop = new();

    public async ValueTask InitializeAsync()
    {
        foreach (var number in Enumerable.Range(1, 3))
        {
            _workshop.Write($"news/{number}.txt", Workshop.Article(number));
        }

        Directory.CreateDirectory(_workshop["lexicon"]);
        _workshop.Write("lexicon/own.tsv", "id\tname\ttype\nc/depot\t甲仓库\tCompany\n");
        _workshop.Sources(Workshop.QuickLimits + "lexicon: lexicon\nledger: ledger.tsv\nkeep-runs: 2\n", "news, folder: news");
        await _workshop.RunAsync();
    }

    public ValueTask DisposeAsync()
    {
        _workshop.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Files_lexicon_and_everything_else_are_as_the_run_before_read_them()
    {
        var before = _workshop.History()[^1].Digest;
        _workshop.Write("news/1.txt", "2024年1月1日，甲仓库发布了乙模型。");
        _workshop.Write("news/4.txt", Workshop.Article(4));
        File.Delete(_workshop["news/2.txt"]);
        _workshop.Write("lexicon/own.tsv", "id\tname\ttype\nc/depot\t甲仓库\tInstitution\n");
        var changed = await _workshop.RunAsync(mayShrink: true);
        Directory.Delete(_workshop["news"], recursive: true);

        var undone = await _workshop.UndoAsync();

        Assert.NotEqual(before, changed.Digest);
        Assert.Equal(before, undone.Digest);
        Assert.Equal((2, "undo"), (undone.Undid, undone.Kind));
        Assert.Equal("news: 2.txt", Assert.Single(undone.Changes.Added));
    }

    [Fact]
    public async Task The_next_run_reads_the_sources_again()
    {
        _workshop.Write("news/4.txt", Workshop.Article(4));
        var changed = await _workshop.RunAsync();
        await _workshop.UndoAsync();

        Assert.Equal(changed.Digest, (await _workshop.RunAsync()).Digest);
    }

    [Fact]
    public async Task Only_the_last_run_is_taken_back_and_never_the_first()
    {
        Assert.Contains("was the first", (await Assert.ThrowsAsync<RunException>(_workshop.UndoAsync)).Message, StringComparison.Ordinal);
        _workshop.Write("news/4.txt", Workshop.Article(4));
        await _workshop.RunAsync();
        await _workshop.UndoAsync();

        Assert.Contains("took run 3 back already", (await Assert.ThrowsAsync<RunException>(_workshop.UndoAsync)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_no_kept_run_needs_leaves_the_archive_and_the_last_run_can_still_be_taken_back()
    {
        foreach (var version in Enumerable.Range(40, 6))
        {
            _workshop.Write("news/1.txt", Workshop.Article(version));
            await _workshop.RunAsync();
        }

        var documents = Directory.GetFiles(_workshop[".kg/archive"], "*", SearchOption.AllDirectories).Length;
        var runs = _workshop.History();
        var undone = await _workshop.UndoAsync();

        Assert.InRange(documents, 1, 10);
        Assert.Equal(runs[^2].Digest, undone.Digest);
    }
}
