using System.Diagnostics;
using KnowledgeGraph.Storage.Failpoints;
using KnowledgeGraph.TestSupport;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Conformance.Kills;

/// <summary>
/// <c>kg</c> and the server killed while a build writes: afterwards the store holds the last good graph or the new one, never a
/// mixture, and the next build ends at the right digest. Each named point once (the server's death, which costs it a start, only where a
/// transaction is under way) and a few at random; with <c>KG_KILLS=50</c> every passing of every point, and at random until 50 kills have
/// met an open transaction.
/// </summary>
public sealed class KillTests(KilledBuilds builds, ITestOutputHelper output) : IClassFixture<KilledBuilds>, IAsyncLifetime
{
    private const string Variable = "KG_KILLS";
    private const int Usual = 2;
    private const int TriesForEach = 10;

    // The first build told how long one takes; the machine may be quicker now.
    private const double Sooner = 0.8;

    /// <summary>Each of these costs a start of the server.</summary>
    private const int UsualOfServer = 1;

    private static int Kills => LongForm.Count(Variable, Usual);

    private static bool IsShort => Kills == Usual;

    public async ValueTask InitializeAsync() => await builds.RequireAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Kg_killed_at_every_named_point()
    {
        foreach (var point in await PlacesAsync())
        {
            var run = await KilledBuilds.FinishAsync(builds.BuildOther(point + "=kill"));
            Assert.NotEqual(0, run.ExitCode);
            Tell(point, await builds.DemandWholeAsync());
        }
    }

    [Fact]
    public async Task The_server_killed_at_every_named_point()
    {
        foreach (var point in (await PlacesAsync()).Where(p => !IsShort || IsUnderWay(p)))
        {
            var run = await KillServerAsync(builds.BuildOther($"{point}=wait:{builds.Flag}"));
            Tell($"{point}, kg {Ended(run)}", await builds.DemandWholeAsync());
        }
    }

    [Fact]
    public async Task Kg_killed_during_a_staged_load()
    {
        foreach (var point in await StepsAsync())
        {
            await builds.EmptyAsync();
            var run = await KilledBuilds.FinishAsync(builds.BuildFirst(point + "=kill"));
            Assert.NotEqual(0, run.ExitCode);
            output.WriteLine($"{point}: {await builds.DemandLoadAsync()}");
        }
    }

    [Fact]
    public async Task The_server_killed_during_a_staged_load()
    {
        foreach (var point in await StepsAsync())
        {
            await builds.EmptyAsync();
            var run = await KillServerAsync(builds.BuildFirst($"{point}=wait:{builds.Flag}"));
            output.WriteLine($"{point}, kg {Ended(run)}: {await builds.DemandLoadAsync()}");
        }
    }

    [Fact]
    public Task Kg_killed_at_random_while_its_transaction_is_open() => AtRandomAsync(Kills, async build =>
    {
        build.Kill();
        await build.WaitForExitAsync();
    });

    [Fact]
    public Task The_server_killed_at_random_while_a_transaction_is_open() => AtRandomAsync(IsShort ? UsualOfServer : Kills, async build =>
    {
        await builds.Server.KillAsync();
        Assert.Null(await builds.Server.StartAsync());
        await KilledBuilds.FinishAsync(build);
    });

    private async Task AtRandomAsync(int kills, Func<Process, Task> kill)
    {
        var (_, _, time) = await builds.TracesAsync();
        var random = new Random(11);
        var hit = 0;
        var histogram = new SortedDictionary<string, (int Old, int New)>(StringComparer.Ordinal);
        for (var tries = 0; hit < kills && tries < TriesForEach * kills; tries++)
        {
            using var build = await builds.BegunAsync();
            await Task.Delay(random.NextDouble() * time);
            var points = builds.Points();
            var place = build.HasExited ? "after its end" : $"{points[^1]} {points.Count(p => p == points[^1]):00}";
            hit += !build.HasExited && IsOpen(points[^1]) ? 1 : 0;
            time *= build.HasExited ? Sooner : 1;
            await kill(build);
            var isNew = await builds.DemandWholeAsync();
            var (old, fresh) = histogram.GetValueOrDefault(place);
            histogram[place] = isNew ? (old, fresh + 1) : (old + 1, fresh);
        }

        foreach (var (place, (old, fresh)) in histogram)
        {
            output.WriteLine($"{place,-24} old {old,3}  new {fresh,3}  {new string('#', old + fresh)}");
        }

        Assert.True(hit == kills, $"Only {hit} of {kills} kills met an open transaction: the builds end too soon.");
    }

    /// <summary>Every passing of every point in the long form, else the last passing of each, in which the graph is written.</summary>
    private async Task<IReadOnlyList<string>> PlacesAsync()
    {
        var (points, second, _) = await builds.TracesAsync();
        var places = points.Concat(second).Distinct(StringComparer.Ordinal).SelectMany(name => Places(name, points, second));
        return [.. places];
    }

    private static IEnumerable<string> Places(string name, IReadOnlyList<string> points, IReadOnlyList<string> second)
    {
        var times = Math.Min(points.Count(p => p == name), second.Count(p => p == name));
        return IsShort ? [$"{name}@{Math.Max(1, times - 1)}"] : Enumerable.Range(1, times).Select(t => $"{name}@{t}");
    }

    /// <summary>Every step of a staged load in the long form, else one while it stages and one while it is put in place.</summary>
    private async Task<IReadOnlyList<string>> StepsAsync()
    {
        var steps = (await builds.TraceLoadAsync()).Count(p => p == nameof(Failpoint.DuringStagedLoad));
        Assert.True(steps > 5);
        return [.. (IsShort ? [2, steps - 2] : Enumerable.Range(1, steps)).Select(t => $"{nameof(Failpoint.DuringStagedLoad)}@{t}")];
    }

    private async Task<CommandOutput> KillServerAsync(Process build)
    {
        using var started = build;
        await KilledBuilds.UntilAsync(build, () => File.Exists(builds.Flag));
        await builds.Server.KillAsync();
        File.Delete(builds.Flag);
        Assert.Null(await builds.Server.StartAsync());
        var run = await KilledBuilds.FinishAsync(build);
        Assert.DoesNotContain("unexpected", run.Error, StringComparison.Ordinal);
        return run;
    }

    private static bool IsUnderWay(string place) =>
        !place.StartsWith(nameof(Failpoint.BeforeBegin), StringComparison.Ordinal) && !place.StartsWith(nameof(Failpoint.AfterCommit), StringComparison.Ordinal);

    private static bool IsOpen(string lastPoint) => lastPoint is nameof(Failpoint.BetweenStatements) or nameof(Failpoint.DuringCommit);

    private static string Ended(CommandOutput run) => run.ExitCode == 0 ? "went on" : "said: " + run.Error.Trim();

    private void Tell(string point, bool isNew) => output.WriteLine($"{point}: {(isNew ? "the new graph" : "the last good graph")}");
}
