using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Running;
using KnowledgeGraph.Rebuild.Tests.Support;

namespace KnowledgeGraph.Rebuild.Tests.Running;

/// <summary>
/// Two or three schedulers, a change before each due time, each scheduler late by another while, some stopped in the midst of a run and
/// tried again: never two writers, and after each due time a run that began since. <c>KG_SCHEDULES=100</c> asks for so many timings.
/// </summary>
public sealed class Schedulers_of_one_store(ITestOutputHelper output)
{
    private static readonly int Asked = int.TryParse(Environment.GetEnvironmentVariable("KG_SCHEDULES"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 6;

    private static readonly Gen<Turn> AnyTurn =
        from late in Gen.Choose(0, 250)
        from stops in Gen.Frequency((2, Gen.Constant(false)), (1, Gen.Constant(true)))
        from after in Gen.Choose(0, 600)
        select new Turn(late, stops ? after : null);

    private static readonly Arbitrary<Turn[][]> AnySchedule = AnyTurn.ArrayOf(3).ArrayOf(3).ToArbitrary();

    [Fact]
    public void No_two_write_at_once_and_no_run_is_lost_whatever_the_timing()
    {
        var (runs, stopped) = (0, 0);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Asked), Prop.ForAll(AnySchedule, Gen.Choose(2, 3).ToArbitrary(), (rounds, schedulers) =>
        {
            using var workshop = new Workshop();
            var (made, ended) = RunAsync(workshop, [.. rounds.Select(r => r[..schedulers])]).GetAwaiter().GetResult();
            runs += made;
            stopped += ended;
            return true;
        }));
        output.WriteLine($"{runs} runs, of which {stopped} were stopped");
    }

    private static async Task<(int Runs, int Stopped)> RunAsync(Workshop workshop, Turn[][] rounds)
    {
        workshop.Sources(Workshop.QuickLimits, "news, folder: news");
        var watch = new WriterWatch();
        var services = new RunServices { OpenStore = watch.Open, By = "somebody" };
        for (var round = 0; round < rounds.Length; round++)
        {
            workshop.Write($"news/{round}.txt", Workshop.Article(round));
            var due = TimeProvider.System.GetUtcNow();
            await Task.WhenAll(rounds[round].Select(turn => Task.Run(() => TakeAsync(workshop, services, turn, due))));
            Assert.Contains(workshop.History(), r => r.HasBuiltSources && r.Began >= due);
        }

        var runs = workshop.History();
        Assert.Equal((1, 0), (watch.Most, watch.Now));
        Assert.All(runs.Zip(runs.Skip(1)), pair => Assert.True(pair.First.Ended <= pair.Second.Began, $"runs {pair.First.Number} and {pair.Second.Number} overlap"));
        Assert.Equal(rounds.Length, runs.Count(r => r.HasBuiltSources));
        Assert.Equal(GraphDigest.Of(new GraphBuilder(new BuildOptions { Threads = 1 }).Preview([workshop["news"]])), runs[^1].Digest);
        return (runs.Count, runs.Count(r => !r.HasBuiltSources));
    }

    /// <summary>What a scheduler does at its time; one that was stopped comes again.</summary>
    private static async Task TakeAsync(Workshop workshop, RunServices services, Turn turn, DateTimeOffset due)
    {
        var request = new RunRequest { Kind = "schedule", Threads = 1, Patience = TimeSpan.FromMinutes(2) };
        await Task.Delay(turn.Late);
        using var stop = new CancellationTokenSource();
        if (turn.StopsAfter is { } after)
        {
            stop.CancelAfter(after);
        }

        try
        {
            await new SourcesRun(workshop.Settings, services).RunDueAsync(request, due, stop.Token);
        }
        catch (OperationCanceledException)
        {
            await new SourcesRun(workshop.Settings, services).RunDueAsync(request, due);
        }
    }

    private sealed record Turn(int Late, int? StopsAfter);
}
