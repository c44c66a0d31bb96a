using KnowledgeGraph.Embedded;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.History;
using KnowledgeGraph.Rebuild.Running;
using KnowledgeGraph.Rebuild.Sources;
using KnowledgeGraph.Rebuild.Tests.Support;

namespace KnowledgeGraph.Rebuild.Tests.Running;

/// <summary>Where what runs rely on is damaged or was changed by others, each says its own sentence and leaves the graph alone.</summary>
public sealed class States_that_are_broken : IAsyncLifetime
{
    private static readonly DateTimeOffset Day = new(2024, 5, 1, 6, 0, 0, TimeSpan.Zero);

    private readonly Calendar _time = new(Day);
    private readonly Workshop _workshop;

    public States_that_are_broken() => _workshop = new Workshop { Services = Workshop.Usual with { Time = _time } };

    public async ValueTask InitializeAsync()
    {
        _workshop.Write("news/1.txt", Workshop.Article(1));
        _workshop.Write("news/2.txt", Workshop.Article(2));
        _workshop.Sources(Workshop.QuickLimits, "news, folder: news");
        await _workshop.RunAsync();
        _workshop.Write("news/3.txt", Workshop.Article(3));
        await _workshop.RunAsync();
    }

    public ValueTask DisposeAsync()
    {
        _workshop.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_graph_that_somebody_else_built_is_not_taken_back()
    {
        await using (var store = new EmbeddedStore(_workshop.Store))
        {
            await new GraphBuilder(new BuildOptions { Threads = 1 }).BuildAsync(store, [_workshop["news/1.txt"]], cancellationToken: TestContext.Current.CancellationToken);
        }

        Assert.Contains("does not hold the graph that run 2 left", await RefusedAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await _workshop.StoredAsync());
    }

    [Fact]
    public async Task A_run_on_another_store_is_not_taken_back_in_this_one()
    {
        _workshop.Sources(Workshop.QuickLimits + "store: other.kg\n", "news, folder: news");

        Assert.Contains("the sources file names", await RefusedAsync(), StringComparison.Ordinal);
        Assert.False(File.Exists(_workshop["other.kg"]));
    }

    [Fact]
    public async Task A_history_with_lines_that_cannot_be_read_says_which_and_nothing_is_taken_back()
    {
        var lines = File.ReadAllLines(_workshop[".kg/runs.jsonl"]);
        File.WriteAllLines(_workshop[".kg/runs.jsonl"], [lines[0], "{\"number\":1}", "no json", .. lines[1..]]);

        Assert.Equal([2, 3], RunHistory.In(_workshop.Settings.State).Damaged());
        Assert.Contains("Lines 2, 3", await RefusedAsync(), StringComparison.Ordinal);
        Assert.Equal(RunOutcome.Done, (await _workshop.RunAsync()).Outcome);
    }

    [Theory]
    [InlineData("nothing of the kind")]
    [InlineData("")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123")]
    public async Task A_record_of_the_last_run_that_is_lost_is_no_empty_beginning(string pointer)
    {
        File.WriteAllText(_workshop[".kg/present"], pointer);

        var failed = await Assert.ThrowsAsync<RunException>(() => _workshop.RunAsync());

        Assert.Contains("damaged or gone", failed.Message, StringComparison.Ordinal);
        Assert.Equal(3, await _workshop.StoredAsync());
    }

    [Fact]
    public async Task A_damaged_text_of_the_archive_is_had_again_from_its_source()
    {
        var state = new Archive.RunState(_workshop.Settings.State);
        var hash = state.ReadPresent().Snapshot.Source("news").Items[0].Hash;
        var file = Path.Combine(_workshop[".kg/archive"], hash[..2], hash);
        var bytes = File.ReadAllBytes(file);
        bytes[^6] ^= 0x55;
        File.WriteAllBytes(file, bytes);
        foreach (var memory in Directory.GetFiles(_workshop[".kg"], "memory*"))
        {
            File.Delete(memory);
        }

        await Assert.ThrowsAsync<RunException>(() => _workshop.RunAsync());
        var healed = await _workshop.RunAsync();

        Assert.Equal((RunOutcome.Done, 3), (healed.Outcome, healed.Articles));
    }

    [Fact]
    public async Task A_store_whose_first_page_was_never_written_is_one_that_is_not_there_yet()
    {
        File.Delete(_workshop.Store);
        File.Delete(_workshop.Store + "-wal");
        File.Delete(_workshop.Store + "-shm");
        File.WriteAllBytes(_workshop.Store, []);

        Assert.Equal((RunOutcome.Done, 3), await _workshop.RunAsync() is var run ? (run.Outcome, run.Articles) : default);
    }

    [Fact]
    public async Task A_lock_that_cannot_be_made_is_no_lock_that_is_taken()
    {
        Directory.CreateDirectory(_workshop.Store + ".d");
        _workshop.Sources(Workshop.QuickLimits + "store: graph.kg.d\n", "news, folder: news");
        Directory.CreateDirectory(_workshop["graph.kg.d.lock"]);

        var failed = await Assert.ThrowsAsync<RunException>(() => _workshop.RunAsync().WaitAsync(TimeSpan.FromSeconds(10)));

        Assert.Contains("cannot be opened", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_sources_files_that_name_one_state_folder_take_turns()
    {
        using var held = await RunLock.TakeAsync(_workshop[".kg/run.lock"], TimeSpan.Zero, TimeProvider.System, TestContext.Current.CancellationToken);
        var run = new SourcesRun(_workshop.Settings, _workshop.Services);

        var failed = await Assert.ThrowsAsync<RunException>(() => run.RunAsync(new RunRequest { Patience = TimeSpan.FromMilliseconds(300) }, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Contains("Another run has", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_under_a_clock_that_was_years_ahead_stands_for_none_that_is_due()
    {
        _time.Now = Day.AddYears(5);
        await _workshop.RunAsync();
        _time.Now = Day.AddHours(1);

        Assert.NotNull(await new SourcesRun(_workshop.Settings, _workshop.Services).RunDueAsync(new RunRequest { Threads = 2 }, _time.Now, TestContext.Current.CancellationToken));
        Assert.Null(await new SourcesRun(_workshop.Settings, _workshop.Services).RunDueAsync(new RunRequest { Threads = 2 }, _time.Now, TestContext.Current.CancellationToken));
    }

    private async Task<string> RefusedAsync()
    {
        var refused = await Assert.ThrowsAsync<RunException>(_workshop.UndoAsync);
        Assert.Equal(RunOutcome.Refused, refused.Outcome);
        return refused.Message;
    }
}
