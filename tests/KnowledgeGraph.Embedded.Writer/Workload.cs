using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Embedded.Transactions;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Embedded.Writer;

/// <summary>Numbered transactions of which each touches rows, adjacency, labels, indexes, a constraint, full text and deletes.</summary>
internal static class Workload
{
    private const int Width = 20;
    private const int Kept = 10;
    private const int AgeOfOld = 5;

    private static readonly string[] Statements =
    [
        "MERGE (c:Counter {name: 'c'}) SET c.n = $n",
        "UNWIND range(0, 19) AS k CREATE (:Item {key: $n * 100 + k, n: $n, text: '第' + toString($n) + '批 new'})",
        "MATCH (a:Item {n: $n - 1}), (b:Item {n: $n}) WHERE a.key + 100 = b.key CREATE (a)-[:NEXT {n: $n}]->(b)",
        "MATCH (x:Item {n: $n - 10}) DETACH DELETE x",
        "MATCH (x:Item {n: $n - 5}) SET x:Old, x.text = 'old ' + toString($n)",
    ];

    /// <summary>Makes the indexes.</summary>
    public static async Task PrepareAsync(string path)
    {
        await using (var store = new EmbeddedStore(path))
        {
            await store.ExecuteAsync("CREATE CONSTRAINT item_key IF NOT EXISTS FOR (x:Item) REQUIRE x.key IS UNIQUE");
            await store.ExecuteAsync("CREATE INDEX item_n IF NOT EXISTS FOR (x:Item) ON (x.n)");
        }

        using var graph = new EmbeddedGraph(path, EmbeddedOptions.Default);
        await graph.WriteAsync(t => Task.FromResult(t.Writer!.CreateTextRule(new TextRule("item_text", false, ["Item"], ["text"]), ifNotExists: true)), CancellationToken.None);
    }

    /// <summary>Transaction <paramref name="n"/>, counted from 1.</summary>
    public static Task<int> RunAsync(ICypherStore store, long n) => store.WriteAsync(async transaction =>
    {
        foreach (var statement in Statements)
        {
            await transaction.ExecuteAsync(statement, new Dictionary<string, object?> { ["n"] = n });
        }

        return 0;
    });

    /// <summary>The last transaction of which anything is there.</summary>
    public static async Task<long> LastAsync(ICypherStore store) =>
        (await store.QueryAsync("MATCH (c:Counter {name: 'c'}) RETURN c.n")) is [[long n]] ? n : 0;

    /// <summary>What the graph holds, in one line.</summary>
    public static async Task<string> StateAsync(ICypherStore store)
    {
        var items = await store.QueryAsync("MATCH (x:Item) RETURN x.n, count(*), count(DISTINCT x.key), sum(x.key), count(CASE WHEN x:Old AND x.text STARTS WITH 'old ' THEN 1 END) ORDER BY x.n");
        var links = await store.QueryAsync("MATCH (a:Item)-[r:NEXT]->(b:Item) WHERE a.key + 100 = b.key AND r.n = b.n RETURN r.n, count(*) ORDER BY r.n");
        return string.Join("; ", items.Concat(links).Select(r => string.Join(' ', r)));
    }

    /// <summary>What it must hold after <paramref name="n"/> transactions.</summary>
    public static string Expected(long n)
    {
        var first = Math.Max(1, n - Kept + 1);
        var items = Numbers(first, n).Select(i => $"{i} {Width} {Width} {Sum(i)} {(i <= n - AgeOfOld ? Width : 0)}");
        return string.Join("; ", items.Concat(Numbers(first + 1, n).Select(i => $"{i} {Width}")));
    }

    private static IEnumerable<long> Numbers(long first, long last) => Enumerable.Range(0, (int)Math.Max(0, last - first + 1)).Select(i => first + i);

    private static long Sum(long n) => (n * 100 * Width) + (Width * (Width - 1) / 2);
}
