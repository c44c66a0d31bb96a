using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Providers;
using KnowledgeGraph.Storage.Reading;
using KnowledgeGraph.Storage.Schema;
using KnowledgeGraph.Storage.Staging;

namespace KnowledgeGraph.Benchmarks.Loading;

/// <summary>
/// The first load of a graph into an empty server: our own writer, over HTTP and where its provider is given over Bolt, beside
/// <c>LOAD CSV</c> of the same rows in the same batches on the same server, in one run. Every load is checked to hold the graph.
/// </summary>
internal static class ServerLoad
{
    private const int RowsOfBatch = StagedLoad.ElementsOfStep;
    private const int WarmElements = 20_000;
    private const double Wanted = 0.5;

    /// <param name="arguments">The server's address, its import folder, the number of elements, and perhaps a Bolt address and the folder of providers.</param>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var address = AddressReader.Read(arguments[0], Neo4jEnvironment.OfProcess());
        var elements = int.Parse(arguments[2], CultureInfo.InvariantCulture);
        await using var http = new Neo4jStore(address);
        await using var bolt = arguments is [_, _, _, var place, var providers] ? Bolt(place, providers) : null;
        using var direct = new AutoCommit(address);
        var ways = new List<(string Name, Func<PropertyGraph, IReadOnlyList<string>, Task> Load)>
        {
            ("LOAD CSV", (_, statements) => CsvAsync(direct, statements)),
            ("ours over HTTP", (graph, _) => OursAsync(http, graph)),
        };
        if (bolt is not null)
        {
            ways.Add(("ours over Bolt", (graph, _) => OursAsync(bolt, graph)));
        }

        await new SchemaApplier(GraphSchema.Default).ApplyAsync(http);
        foreach (var size in new[] { WarmElements, elements })
        {
            await RoundAsync(http, direct, ways, size, arguments[1], isWarm: size == WarmElements && elements != WarmElements);
        }

        return 0;
    }

    private static async Task RoundAsync(
        ICypherStore store,
        AutoCommit direct,
        List<(string Name, Func<PropertyGraph, IReadOnlyList<string>, Task> Load)> ways,
        int elements,
        string import,
        bool isWarm)
    {
        var graph = LoadGraph.Of(elements);
        var digest = GraphDigest.Of(graph);
        var statements = CsvLoad.Write(graph, import, RowsOfBatch);
        var count = graph.Nodes.Count + graph.Edges.Count;
        double? baseline = null;
        foreach (var (name, load) in ways)
        {
            await EmptyAsync(direct);
            var started = Stopwatch.GetTimestamp();
            var processor = Process.GetCurrentProcess().TotalProcessorTime;
            await load(graph, statements);
            var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
            var own = (Process.GetCurrentProcess().TotalProcessorTime - processor).TotalSeconds;
            Demand(digest, await StoreDigest.OfAsync(store), name);
            baseline ??= seconds;
            if (!isWarm)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {name} | {count:N0} | {seconds:F1} s | {count / seconds:N0} elements/s | {baseline / seconds:F2} of LOAD CSV (wanted {Wanted}) | {own:F1} s of processor in this process |"));
            }
        }

        await EmptyAsync(direct);
    }

    private static async Task OursAsync(ICypherStore store, PropertyGraph graph) => await new GraphWriter(GraphSchema.Default).ApplyAsync(store, graph);

    private static async Task CsvAsync(AutoCommit direct, IReadOnlyList<string> statements)
    {
        foreach (var statement in statements)
        {
            await direct.RunAsync(statement);
        }
    }

    internal static async Task EmptyAsync(AutoCommit direct)
    {
        await direct.RunAsync($"MATCH (n:{GraphSchema.Marker}) CALL (n) {{ DETACH DELETE n }} IN TRANSACTIONS OF 5000 ROWS");
        await direct.RunAsync($"MATCH (n:{StagedLoad.LabelOf(GraphSchema.Marker)}) CALL (n) {{ DETACH DELETE n }} IN TRANSACTIONS OF 5000 ROWS");
        await direct.RunAsync($"MATCH (n:{GraphSchema.Marker}Build) DETACH DELETE n");
    }

    private static ICypherStore Bolt(string address, string folder) =>
        new ProviderFolder(folder).All<IStoreProvider>().First(p => p.Schemes.Contains("bolt", StringComparer.Ordinal)).Open(address);

    private static void Demand(string wanted, string found, string name)
    {
        if (wanted != found)
        {
            throw new InvalidOperationException($"{name}: the server does not hold the graph.");
        }
    }
}
