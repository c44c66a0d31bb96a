using System.Diagnostics;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Schema;
using KnowledgeGraph.TestSupport;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Conformance.Stores;

/// <summary>
/// Readers while builds that change every element commit: ours never see a mixture, the same reader without its guard does.
/// 2,000 elements and 60 reads; <c>KG_READERS=1000 KG_READERS_ELEMENTS=100000</c> is the long form.
/// </summary>
[Collection(ServerCollection.Name)]
public sealed class ReadersDuringCommitsTests(Neo4jServer server, ITestOutputHelper output)
{
    private const string Count = "MATCH (n:KG:Company) WHERE n.name STARTS WITH $colour RETURN count(n)";
    private const string Scan = "MATCH (n:KG:Company) RETURN count(CASE WHEN n.name STARTS WITH 'red' THEN 1 END), count(CASE WHEN n.name STARTS WITH 'blue' THEN 1 END)";
    private const string Hops = "MATCH (a:KG:Company {id: 'u/0000001'})-[r:COOPERATES_WITH*3]->(b:KG) RETURN CASE WHEN left(a.name, 3) = 'red' THEN 3 ELSE 4 END, r[0].support, r[2].support, CASE WHEN left(b.name, 3) = 'red' THEN 3 ELSE 4 END";

    /// <summary>A mixture is met by chance; so many times as many reads without one would mean that the test sees none.</summary>
    private const int Rounds = 20;

    private static int Reads => LongForm.Count("KG_READERS", 60);

    private static int Elements => LongForm.Count("KG_READERS_ELEMENTS", 2_000);

    [Fact]
    public async Task Ours_see_one_state_and_without_their_guard_they_would_not()
    {
        await using var store = new Neo4jStore(AddressReader.Read(server.Require(), new Neo4jEnvironment()));
        await store.ExecuteAsync("MATCH (n) WHERE n:KG OR n:KGBuild CALL { WITH n DETACH DELETE n }");
        await new SchemaApplier(GraphSchema.Default).ApplyAsync(store);
        var graphs = new[] { Stripes.Of(Elements, "red"), Stripes.Of(Elements, "blue") };
        var writer = new GraphWriter(GraphSchema.Default);
        await writer.ApplyAsync(store, graphs[0]);
        using var stop = new CancellationTokenSource();
        var building = BuildAsync(store, writer, graphs, stop.Token);

        var guarded = await RateAsync("ours", Reads, () => store.ReadSteadyAsync(ColoursAsync));
        var unguarded = 0;
        for (var round = 0; round < Rounds && unguarded == 0; round++)
        {
            unguarded = await RateAsync("ours without the guard", Reads, () => store.ReadAsync(ColoursAsync));
        }

        await RateAsync("raw, one full scan", Reads, async () => Mixed(await store.QueryAsync(Scan)));
        await RateAsync("raw, three hops", Reads, async () => (await store.QueryAsync(Hops))[0].Distinct().Count() > 1);
        await stop.CancelAsync();
        output.WriteLine($"{await building} builds of {Elements} elements meanwhile");

        Assert.Equal(0, guarded);
        Assert.True(unguarded > 0, "the test cannot tell a mixture");
        await store.ExecuteAsync("MATCH (n) WHERE n:KG OR n:KGBuild DETACH DELETE n");
    }

    private async Task<int> RateAsync(string reader, int reads, Func<Task<bool>> isMixed)
    {
        var clock = Stopwatch.GetTimestamp();
        var (mixed, busy) = (0, 0);
        for (var i = 0; i < reads; i++)
        {
            try
            {
                mixed += await isMixed() ? 1 : 0;
            }
            catch (StoreException error) when (error.Error == StoreError.Busy)
            {
                busy++;
            }
        }

        output.WriteLine($"{reader}: {mixed} of {reads} reads met a mixture, {busy} were told that builds went on, {Stopwatch.GetElapsedTime(clock).TotalMilliseconds / reads:0} ms a read");
        return mixed;
    }

    /// <summary>Two statements with some work between them, as an answer of several queries has.</summary>
    private static async Task<bool> ColoursAsync(ICypherTransaction transaction)
    {
        var red = await CountAsync(transaction, "red");
        await Task.Delay(Random.Shared.Next(30));
        var blue = await CountAsync(transaction, "blue");
        return !((red == Elements / 2 && blue == 0) || (blue == Elements / 2 && red == 0));
    }

    private static async Task<long> CountAsync(ICypherTransaction transaction, string colour) =>
        (long)(await transaction.RecordsAsync(Count, new Dictionary<string, object?>(StringComparer.Ordinal) { ["colour"] = colour }))[0][0]!;

    private static bool Mixed(IReadOnlyList<IReadOnlyList<object?>> rows) => rows is not [[0L, _]] and not [[_, 0L]];

    private static async Task<int> BuildAsync(ICypherStore store, GraphWriter writer, IReadOnlyList<Core.Graph.PropertyGraph> graphs, CancellationToken stop)
    {
        var builds = 0;
        while (!stop.IsCancellationRequested)
        {
            await writer.ApplyAsync(store, graphs[++builds % 2], CancellationToken.None);
            await Task.Delay(200, CancellationToken.None);
        }

        return builds;
    }
}
