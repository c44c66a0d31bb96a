using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Conformance.Differential.Generation;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Cypher.Memory;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Conformance.Fuzz;

/// <summary>
/// Random and spoiled statements never crash the engine, never make it hang, and never raise another error than its own.
/// <c>KG_FUZZ</c> says how many (the full form: 100000).
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Short = 2_000;

    private static readonly CypherOptions Options = new()
    {
        Limits = new CypherLimits { Time = TimeSpan.FromSeconds(2), Rows = 10_000, Memory = 512L << 20 },
    };

    [Fact]
    public void Whatever_the_statement_it_runs_or_fails_with_the_engines_own_error()
    {
        var wanted = Environment.GetEnvironmentVariable("KG_FUZZ") is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : Short;
        var corpus = Corpus();
        var outcomes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var slowest = TimeSpan.Zero;
        for (var seed = 0; seed < wanted; seed++)
        {
            var statement = seed % 5 == 0 ? QueryMaker.Make(seed).Query : new Mutator(seed, corpus).Next();
            var watch = Stopwatch.StartNew();
            var outcome = Run(statement);
            slowest = watch.Elapsed > slowest ? watch.Elapsed : slowest;
            outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
            Assert.False(watch.Elapsed > TimeSpan.FromSeconds(20), $"{watch.Elapsed} for seed {seed}: {statement}");
        }

        output.WriteLine($"{wanted} statements, the slowest {slowest.TotalMilliseconds:0} ms; " + string.Join(", ", outcomes.Select(o => $"{o.Key} {o.Value}")));
        Assert.True(outcomes["runs"] > wanted / 20);
    }

    private static string Run(string statement)
    {
        try
        {
            var graph = new MemoryGraph();
            var engine = new CypherEngine();
            engine.Run("CREATE (a:A {id: 0, i: 1, s: 'a', l: [1]})-[:R {w: 1}]->(b:B {id: 1, f: 0.5})-[:S]->(a), (b)-[:R]->(:A:C {id: 2})", null, graph);
            _ = engine.Run(statement, new Dictionary<string, object?> { ["p"] = 1L }, graph, Options).Rows.Count();
            return "runs";
        }
        catch (CypherException error)
        {
            return error.Detail == "Internal" ? throw new InvalidOperationException(statement, error) : error.Detail;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            throw new InvalidOperationException(statement, error);
        }
    }

    /// <summary>The named queries, generated ones, and a few of every kind of statement.</summary>
    private static List<string> Corpus()
    {
        var queries = Directory.GetFiles(Path.Combine(SharedData.RepositoryRoot, "graph-schema", "queries"), "*.cypher", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(File.ReadAllText);
        return
        [
            .. queries,
            .. Enumerable.Range(1_000_000, 400).Select(s => QueryMaker.Make(s).Query),
            "CREATE CONSTRAINT c IF NOT EXISTS FOR (n:A) REQUIRE (n.x, n.y) IS UNIQUE",
            "CREATE FULLTEXT INDEX t FOR (n:A|B) ON EACH [n.s, n.t] OPTIONS {a: 1}",
            "CREATE INDEX i FOR (n:A) ON (n.x)",
            "DROP INDEX i IF EXISTS",
            "SHOW INDEXES YIELD name, type ORDER BY name WHERE type = 'RANGE' RETURN name",
            "CALL db.index.fulltext.queryNodes('t', 'a AND b~2') YIELD node, score RETURN node, score",
            "EXPLAIN MATCH (n:A) WHERE n.id = $p RETURN n",
            "PROFILE MATCH p = ALL SHORTEST (a:A)-[:R|S]-+(b) RETURN [x IN nodes(p) | x.id] AS ids",
            "MATCH (a) ((x)-[r]->(y) WHERE r.w > 0){1,3} (b) RETURN a, size(r), [i IN x | i.id]",
            "RETURN datetime({year: 2020, month: 3, timezone: 'Europe/Paris'}) + duration('P1Y2M3DT4H5M6.7S') AS t, date.truncate('week', date()) AS w",
            "RETURN trim(BOTH 'x' FROM 'xax') AS t, CASE 1 WHEN > 0, IS NULL THEN 'a' ELSE 'b' END AS c, 1 IS :: LIST<INTEGER | STRING NOT NULL> AS k",
            "FOREACH (x IN range(1, 3) | MERGE (n:Z {v: x}) ON CREATE SET n.c = x ON MATCH SET n += {m: 1})",
        ];
    }
}
