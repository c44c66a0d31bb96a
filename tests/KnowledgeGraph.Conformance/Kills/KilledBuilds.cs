using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Reading;
using KnowledgeGraph.TestSupport;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Conformance.Kills;

/// <summary>A server that may be killed, with one of two graphs on it, and builds of the other that may be killed. One for all tests of a class.</summary>
public sealed class KilledBuilds : IAsyncLifetime
{
    private const string Variable = "KG_FAILPOINT";
    private const string LimitVariable = "NEO4J_TRANSACTION_LIMIT";

    /// <summary>So few that the sample graphs are loaded in steps.</summary>
    private const int SmallLimit = 200;

    /// <summary>
    /// A client that dies leaves its transaction open, with its locks; the server ends it after this idle time and not after half a minute. A
    /// living build is never idle so long.
    /// </summary>
    private static readonly string[] Idle = ["server.queryapi.transaction_idle_timeout=4s", "server.http.transaction_idle_timeout=4s"];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private TwoGraphs? _made;
    private Neo4jProcess? _server;
    private (IReadOnlyList<string> Points, IReadOnlyList<string> Second, TimeSpan Time)? _traces;
    private string _held = "";

    public Neo4jProcess Server => _server!;

    public string Flag => Path.Combine(Graphs.Folder, "flag");

    private string Trace => Path.Combine(Graphs.Folder, "trace");

    private TwoGraphs Graphs => _made!;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Starts the server where none runs yet.</summary>
    public async Task RequireAsync()
    {
        if (Neo4jProcess.Missing is { } missing)
        {
            Assert.Skip(missing);
        }

        if (_server is null)
        {
            _made = new TwoGraphs();
            _server = new Neo4jProcess(Idle);
            Assert.Null(await _server.StartAsync());
        }

        await LoadAsync();
    }

    /// <summary>What two undisturbed builds pass, one from each graph to the other; made once.</summary>
    public async Task<(IReadOnlyList<string> Points, IReadOnlyList<string> Second, TimeSpan Time)> TracesAsync()
    {
        if (_traces is null)
        {
            var (points, time) = await TraceAsync();
            _traces = (points, (await TraceAsync()).Points, time);
        }

        return _traces.Value;
    }

    /// <summary>Empties the store: the next build is a first load, in steps.</summary>
    public async Task EmptyAsync()
    {
        await using var store = Open();
        await store.ExecuteAsync("MATCH (n) WHERE n:KG OR n:KGStaging OR n:KGBuild DETACH DELETE n");
        _held = "";
    }

    /// <summary>The points that an undisturbed first load in steps passes.</summary>
    public async Task<IReadOnlyList<string>> TraceLoadAsync()
    {
        await EmptyAsync();
        File.Delete(Trace);
        Assert.Equal(0, (await FinishAsync(BuildFirst("trace:" + Trace))).ExitCode);
        await DemandAsync(Graphs.DigestOf(Graphs.First));
        return Points();
    }

    /// <summary>Starts a first load in steps that acts at a point.</summary>
    public Process BuildFirst(string failpoint) => Build(Graphs.First, failpoint, isLimited: true);

    /// <summary>The store holds nothing, or the graph, or readers are told that it is half in place; the next build ends at the graph.</summary>
    /// <returns>What it held.</returns>
    public async Task<string> DemandLoadAsync()
    {
        await using var store = Open(SmallLimit);
        await SettleAsync(store);
        var held = await HeldAsync(store);
        await new GraphWriter(GraphSchema.Default).ApplyAsync(store, Graphs.Graphs[Graphs.First]);
        await DemandAsync(Graphs.DigestOf(Graphs.First));
        _held = Graphs.First;
        return held;
    }

    /// <summary>The points that an undisturbed build of the other graph passes, in order, and how long it takes from the first to its end.</summary>
    private async Task<(IReadOnlyList<string> Points, TimeSpan Time)> TraceAsync()
    {
        using var build = await BegunAsync();
        var clock = Stopwatch.GetTimestamp();
        Assert.Equal(0, (await FinishAsync(build)).ExitCode);
        _held = Graphs.Other(_held);
        await DemandAsync(Graphs.DigestOf(_held));
        return (Points(), Stopwatch.GetElapsedTime(clock));
    }

    /// <summary>Starts a build of the other graph that acts at a point.</summary>
    public Process BuildOther(string failpoint) => Build(Graphs.Other(_held), failpoint);

    /// <summary>Starts one that writes down the points it passes, and waits until its transaction is open.</summary>
    public async Task<Process> BegunAsync()
    {
        File.Delete(Trace);
        var build = Build(Graphs.Other(_held), "trace:" + Trace);
        await UntilAsync(build, () => Points().Contains("BetweenStatements"));
        return build;
    }

    /// <summary>The points passed so far.</summary>
    public IReadOnlyList<string> Points() => File.Exists(Trace) ? File.ReadAllLines(Trace) : [];

    /// <summary>Waits for something that a build does.</summary>
    public static async Task UntilAsync(Process build, Func<bool> isSo)
    {
        var clock = Stopwatch.GetTimestamp();
        while (!isSo() && !build.HasExited)
        {
            Assert.True(Stopwatch.GetElapsedTime(clock) < Patience, "the build does not get on");
            await Task.Delay(5);
        }
    }

    /// <summary>The store holds the graph from before or the one after, and the next build ends at the right one.</summary>
    /// <returns>Whether it holds the one after.</returns>
    public async Task<bool> DemandWholeAsync()
    {
        await using var store = Open();
        await SettleAsync(store);
        var digest = await StoreDigest.OfAsync(store);
        Assert.Contains(digest, Graphs.Graphs.Keys.Select(Graphs.DigestOf));
        var isNew = digest == Graphs.DigestOf(Graphs.Other(_held));
        var next = Graphs.Other(_held);
        await new GraphWriter(GraphSchema.Default).ApplyAsync(store, Graphs.Graphs[next]);
        await DemandAsync(Graphs.DigestOf(next));
        _held = next;
        return isNew;
    }

    public static Task<CommandOutput> FinishAsync(Process build) => CommandLine.FinishAsync(build);

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
            _made!.Dispose();
        }
    }

    /// <summary>The store holds one of the two graphs, whatever an earlier test left.</summary>
    private async Task LoadAsync()
    {
        if (_held.Length == 0)
        {
            _held = Graphs.First;
            await EmptyAsync();
            _held = Graphs.First;
            Assert.Equal(0, (await FinishAsync(Build(_held, null))).ExitCode);
            await DemandAsync(Graphs.DigestOf(_held));
        }
    }

    /// <summary>
    /// Waits for what the dead build left open on the server, and ends the time that readers would wait after it: that they wait at all is
    /// tested elsewhere.
    /// </summary>
    private static Task SettleAsync(Neo4jStore store) => store.ExecuteAsync(
        "MATCH (b:KGBuild {id: 'build'}) SET b.generation = b.generation WITH b MATCH (f:KGBuild {id: 'commit'}) SET f.until = 0");

    private async Task<string> HeldAsync(Neo4jStore store)
    {
        try
        {
            var digest = await StoreDigest.OfAsync(store);
            Assert.Contains(digest, new[] { GraphDigest.Of(PropertyGraph.Empty), Graphs.DigestOf(Graphs.First) });
            return digest == Graphs.DigestOf(Graphs.First) ? "the new graph" : "nothing";
        }
        catch (StoreException error) when (error.Error == StoreError.Busy)
        {
            Assert.Contains("cut off while it was put in place", error.Message, StringComparison.Ordinal);
            return "half of it, which readers refuse";
        }
    }

    private async Task DemandAsync(string digest)
    {
        await using var store = Open();
        Assert.Equal(digest, await StoreDigest.OfAsync(store));
    }

    private Process Build(string folder, string? failpoint, bool isLimited = false)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { [Variable] = failpoint ?? "" };
        if (isLimited)
        {
            environment[LimitVariable] = SmallLimit.ToString(CultureInfo.InvariantCulture);
        }

        return CommandLine.Start(Graphs.Folder, environment, "build", folder, "--to", Server.Address, "--state", "none");
    }

    private Neo4jStore Open(int limit = Neo4jOptions.UsualTransactionLimit) =>
        new(AddressReader.Read(Server.Address, new Neo4jEnvironment()), new Neo4jOptions { TransactionLimit = limit });
}
