using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Reading;
using KnowledgeGraph.Storage.Schema;

namespace KnowledgeGraph.Benchmarks.Loading;

/// <summary>How many nodes and relationships one transaction of a server takes: larger and larger first loads, each in one transaction, until the server refuses.</summary>
internal static class TransactionLimit
{
    private const int First = 50_000;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <param name="place">The server's address.</param>
    /// <param name="most">The size to end at.</param>
    public static async Task<int> RunAsync(string place, int most)
    {
        var address = AddressReader.Read(place, Neo4jEnvironment.OfProcess());
        await using var store = new Neo4jStore(address, new Neo4jOptions { TransactionLimit = int.MaxValue, Retries = 0 });
        await using var watcher = new Neo4jStore(address);
        using var direct = new AutoCommit(address);
        await new SchemaApplier(GraphSchema.Default).ApplyAsync(store);
        for (var elements = First; elements <= most; elements += First)
        {
            await ServerLoad.EmptyAsync(direct);
            if (!await LoadAsync(store, watcher, LoadGraph.Of(elements)))
            {
                return 0;
            }
        }

        await ServerLoad.EmptyAsync(direct);
        return 0;
    }

    private static async Task<bool> LoadAsync(ICypherStore store, ICypherStore watcher, PropertyGraph graph)
    {
        var elements = graph.Nodes.Count + graph.Edges.Count;
        using var done = new CancellationTokenSource();
        var memory = WatchAsync(watcher, done.Token);
        var started = Stopwatch.GetTimestamp();
        string outcome;
        try
        {
            await new GraphWriter(GraphSchema.Default).ApplyAsync(store, graph);
            outcome = await StoreDigest.OfAsync(watcher) == GraphDigest.Of(graph) ? "committed" : "NOT THE GRAPH";
        }
        catch (StoreException error)
        {
            outcome = "refused: " + error.Message;
        }

        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        await done.CancelAsync();
        var bytes = await memory;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {elements:N0} | {seconds:F1} s | {bytes / 1_000_000:N0} MB, {bytes / elements:N0} bytes an element | {outcome} |"));
        return outcome == "committed";
    }

    private static async Task<long> WatchAsync(ICypherStore watcher, CancellationToken cancellationToken)
    {
        long most = 0;
        while (!cancellationToken.IsCancellationRequested)
        {
            most = Math.Max(most, await UsedAsync(watcher));
            await Task.Delay(Pause, CancellationToken.None);
        }

        return most;
    }

    /// <summary>A server that is at its end has no memory for the question either.</summary>
    private static async Task<long> UsedAsync(ICypherStore watcher)
    {
        try
        {
            var rows = await watcher.QueryAsync("SHOW TRANSACTIONS YIELD estimatedUsedHeapMemory AS bytes RETURN max(bytes)");
            return rows is [[long bytes]] ? bytes : 0;
        }
        catch (StoreException error) when (error.Error == StoreError.Limit)
        {
            return 0;
        }
    }
}
