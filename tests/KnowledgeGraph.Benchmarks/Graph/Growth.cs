using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>Loads a graph of any size through Cypher, generated as it goes, and says what it costs on the way.</summary>
internal static class Growth
{
    private const int RowsInTransaction = 10_000;
    private const int Reports = 10;

    /// <param name="path">The file to make.</param>
    /// <param name="elements">Nodes and relationships together, a third of them nodes.</param>
    public static async Task<int> RunAsync(string path, long elements)
    {
        await using var store = new EmbeddedStore(path);
        await store.ExecuteAsync("CREATE INDEX item_name FOR (n:Item) ON (n.name)");
        var nodes = elements / 3;
        var random = new Random(7);
        await LoadAsync(store, path, nodes, "nodes", "UNWIND $rows AS r CREATE (:Item {name: r.name, size: r.size})", i => Row(("name", Name(i)), ("size", i)));
        await LoadAsync(store, path, elements - nodes, "relationships", "UNWIND $rows AS r MATCH (a:Item {name: r.from}), (b:Item {name: r.to}) CREATE (a)-[:LINKS]->(b)", _ => Row(("from", Name(random.NextInt64(nodes))), ("to", Name(random.NextInt64(nodes)))));
        await AskAsync(store, nodes);
        return 0;
    }

    private static string Name(long number) => string.Create(CultureInfo.InvariantCulture, $"item-{number:D9}");

    private static Dictionary<string, object?> Row(params (string Key, object? Value)[] cells) => cells.ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);

    private static async Task LoadAsync(EmbeddedStore store, string path, long count, string what, string cypher, Func<long, Dictionary<string, object?>> row)
    {
        var watch = Stopwatch.StartNew();
        var last = (Done: 0L, Time: TimeSpan.Zero);
        for (var done = 0L; done < count;)
        {
            var rows = new List<Dictionary<string, object?>>();
            for (; rows.Count < RowsInTransaction && done < count; done++)
            {
                rows.Add(row(done));
            }

            await store.ExecuteAsync(cypher, new Dictionary<string, object?> { ["rows"] = rows });
            if (done - last.Done >= count / Reports)
            {
                var rate = (done - last.Done) / (watch.Elapsed - last.Time).TotalSeconds;
                last = (done, watch.Elapsed);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done:N0} {what}: {watch.Elapsed.TotalSeconds:F0} s, {rate:N0} rows/s now, {Environment.WorkingSet >> 20} MB memory, {Size(path) >> 20} MB file"));
            }
        }
    }

    private static long Size(string path) => new FileInfo(path).Length + (File.Exists(path + "-wal") ? new FileInfo(path + "-wal").Length : 0);

    private static async Task AskAsync(EmbeddedStore store, long nodes)
    {
        string[] questions =
        [
            "MATCH (n:Item {name: $n}) RETURN n.size",
            "MATCH (n:Item {name: $n})-[]-(x)-[]-(y) RETURN count(DISTINCT y)",
            "MATCH (n:Item {name: $n})-[*1..3]->(y) RETURN count(DISTINCT y)",
            "MATCH ()-[r]->() RETURN type(r), count(*)",
            "MATCH (n:Item) WHERE n.name STARTS WITH 'item-00000001' RETURN count(n)",
            "MATCH (n:Item) RETURN sum(n.size)",
        ];
        foreach (var question in questions)
        {
            var times = new List<double>();
            object? answer = null;
            for (var i = 0; i < (question.Contains('$', StringComparison.Ordinal) ? 200 : 2); i++)
            {
                var start = Stopwatch.GetTimestamp();
                answer = (await store.QueryAsync(question, new Dictionary<string, object?> { ["n"] = Name(i * 7919L % nodes) }))[0][^1];
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Timing.Median(times):F3} ms: {question} -> {answer}; {Environment.WorkingSet >> 20} MB memory"));
        }
    }
}
