using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Embedded.Tests.Graph;

/// <summary>With indexes a statement finds what it finds without them.</summary>
public sealed class IndexSeekLaws : IDisposable
{
    private static readonly string[] Values =
    [
        "1", "2", "2.5", "-1", "9007199254740993", "9007199254740992.0", "'a'", "'ab'", "'abc'", "'b'", "''", "'鲸'", "'鲸鱼'", "true", "false",
        "date('2023-08-31')", "date('2023-11-06')", "datetime('2023-08-31T00:00Z')", "datetime('2023-08-31T08:00+08:00')", "localtime('10:00')", "[1, 2]", "[1]", "duration('P1D')", "0.0 / 0.0", "null",
        "'" + new string('x', 150) + "'", "'" + new string('x', 150) + "y'", "'" + new string('x', 119) + "'",
    ];

    private static readonly string[] Comparisons = ["=", "<", "<=", ">", ">=", "STARTS WITH"];

    private readonly TemporaryFile _file = new();
    private readonly TemporaryFile _bare = new();

    public void Dispose()
    {
        _file.Dispose();
        _bare.Dispose();
    }

    [Fact]
    public async Task Ranges_prefixes_and_several_keys_find_the_same()
    {
        await using var indexed = new EmbeddedStore(_file.Path);
        await using var bare = new EmbeddedStore(_bare.Path);
        await indexed.ExecuteAsync("CREATE INDEX one FOR (n:N) ON (n.a)");
        await indexed.ExecuteAsync("CREATE INDEX two FOR (n:N) ON (n.b, n.a)");
        var create = "CREATE " + string.Join(", ", Values.SelectMany((v, i) => Values.Where((_, k) => (i + k) % 3 == 0).Select(w => $"(:N {{a: {v}, b: {w}}})")));
        await indexed.ExecuteAsync(create);
        await bare.ExecuteAsync(create);
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => Same(indexed, bare, new Random(seed)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    [Theory]
    [InlineData("MATCH (n:N) WHERE n.a > 1 RETURN n", "SeekRange :N(a)")]
    [InlineData("MATCH (n:N) WHERE 'a' <= n.a AND n.a < 'b' RETURN n", "SeekRange :N(a)")]
    [InlineData("MATCH (n:N) WHERE n.a STARTS WITH 'a' RETURN n", "SeekRange :N(a)")]
    [InlineData("MATCH (n:N {a: 1}) RETURN n", "SeekNodes :N(a)")]
    [InlineData("MATCH (n:N {b: 1}) WHERE n.a > 2 RETURN n", "SeekRange :N(b, a)")]
    [InlineData("MATCH (n:N {b: 1}) RETURN n", "ScanNodes :N")]
    public async Task The_plan_uses(string query, string step)
    {
        await using var store = new EmbeddedStore(_file.Path);
        await store.ExecuteAsync("CREATE INDEX one FOR (n:N) ON (n.a)");
        await store.ExecuteAsync("CREATE INDEX two FOR (n:N) ON (n.b, n.a)");
        var plan = await store.QueryAsync("EXPLAIN " + query);
        Assert.Contains(plan, row => row.OfType<string>().Any(t => t.Contains(step, StringComparison.Ordinal)));
    }

    private static void Same(EmbeddedStore indexed, EmbeddedStore bare, Random random)
    {
        var conditions = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Condition(random));
        var query = $"MATCH (n:N) WHERE {string.Join(" AND ", conditions)} RETURN id(n) ORDER BY id(n)";
        Assert.Equal(Ids(bare, query), Ids(indexed, query));
    }

    private static string Condition(Random random)
    {
        var (key, comparison, value) = (random.Next(2) == 0 ? "a" : "b", Comparisons[random.Next(Comparisons.Length)], Values[random.Next(Values.Length)]);
        return random.Next(3) == 0 && comparison != "STARTS WITH" ? $"{value} {comparison} n.{key}" : $"n.{key} {comparison} {value}";
    }

    private static string Ids(EmbeddedStore store, string query) =>
        string.Join(' ', store.QueryAsync(query).GetAwaiter().GetResult().Select(r => r[0]));
}
