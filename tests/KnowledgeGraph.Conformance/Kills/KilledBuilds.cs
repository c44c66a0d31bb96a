using System.Diagnostics;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Reading;
using KnowledgeGraph.TestSupport;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Conformance.Kills;

/// <summary>A server that may be killed, with one of two graphs on it, and builds of the other that may be killed.</summary>
internal sealed class KilledBuilds : IAsyncDisposable
{
    private const string Variable = "KG_FAILPOINT";

    /// <summary>A client that dies leaves its transaction open; the server ends it after this idle time.</summary>
    private const string Idle = "server.http.transaction_idle_timeout=2s";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TwoGraphs _graphs = new();
    private readonly string _trace;
    private string _held;

    public KilledBuilds()
    {
        _held = _graphs.First;
        _trace = Path.Combine(_graphs.Folder, "trace");
    }

    public Neo4jProcess Server { get; } = new(Idle);

    public string Flag => Path.Combine(_graphs.Folder, "flag");

    public async Task StartAsync()
    {
        Assert.Null(await Server.StartAsync());
        Assert.Equal(0, (await FinishAsync(Build(_held, null))).ExitCode);
        await DemandAsync(_graphs.DigestOf(_held));
    }

    /// <summary>The points that an undisturbed build of the other graph passes, in order, and how long it takes from the first to its end.</summary>
    public async Task<(IReadOnlyList<string> Points, TimeSpan Time)> TraceAsync()
    {
        using var build = await BegunAsync();
        var clock = Stopwatch.GetTimestamp();
        Assert.Equal(0, (await FinishAsync(build)).ExitCode);
        _held = _graphs.Other(_held);
        await DemandAsync(_graphs.DigestOf(_held));
        return (Points(), Stopwatch.GetElapsedTime(clock));
    }

    /// <summary>Starts a build of the other graph that acts at a point.</summary>
    public Process BuildOther(string failpoint) => Build(_graphs.Other(_held), failpoint);

    /// <summary>Starts one that writes down the points it passes, and waits until its transaction is open.</summary>
    public async Task<Process> BegunAsync()
    {
        File.Delete(_trace);
        var build = Build(_graphs.Other(_held), "trace:" + _trace);
        await UntilAsync(build, () => Points().Contains("BetweenStatements"));
        return build;
    }

    /// <summary>The points passed so far.</summary>
    public IReadOnlyList<string> Points() => File.Exists(_trace) ? File.ReadAllLines(_trace) : [];

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
        var digest = await StoreDigest.OfAsync(store);
        Assert.Contains(digest, _graphs.Graphs.Keys.Select(_graphs.DigestOf));
        var isNew = digest == _graphs.DigestOf(_graphs.Other(_held));
        var next = _graphs.Other(_held);
        await new GraphWriter(GraphSchema.Default).ApplyAsync(store, _graphs.Graphs[next]);
        await DemandAsync(_graphs.DigestOf(next));
        _held = next;
        return isNew;
    }

    public static Task<CommandOutput> FinishAsync(Process build) => CommandLine.FinishAsync(build);

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _graphs.Dispose();
    }

    private async Task DemandAsync(string digest)
    {
        await using var store = Open();
        Assert.Equal(digest, await StoreDigest.OfAsync(store));
    }

    private Process Build(string folder, string? failpoint) => CommandLine.Start(
        _graphs.Folder,
        failpoint is null ? null : new Dictionary<string, string>(StringComparer.Ordinal) { [Variable] = failpoint },
        "build", folder, "--to", Server.Address);

    private Neo4jStore Open() => new(AddressReader.Read(Server.Address, new Neo4jEnvironment()));
}
