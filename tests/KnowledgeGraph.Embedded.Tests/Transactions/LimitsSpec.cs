using KnowledgeGraph.Cypher;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Embedded.Tests.Transactions;

/// <summary>No statement can take more than it is given, and none writes where it may only read.</summary>
public sealed class LimitsSpec : IDisposable
{
    private const string Endless = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b < 0 RETURN count(*)";

    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Theory]
    [InlineData(Endless)]
    [InlineData("MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN count(DISTINCT a.k + h.k)")]
    [InlineData("MATCH p = (a)-[*]-(b) RETURN max(length(p))")]
    public async Task A_statement_that_takes_too_long_is_stopped(string statement)
    {
        await using var store = await StoreAsync(new CypherLimits { Time = TimeSpan.FromMilliseconds(100) });
        var error = await Assert.ThrowsAsync<StoreException>(() => store.QueryAsync(statement));
        Assert.Equal(StoreError.Limit, error.Error);
        Assert.Contains("0.1 seconds", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_statement_is_cancelled_and_not_timed_out()
    {
        await using var store = await StoreAsync(CypherLimits.None);
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.QueryAsync(Endless, null, source.Token));
    }

    [Theory]
    [InlineData("UNWIND range(1, 3000000) AS i RETURN collect(toString(i))")]
    [InlineData("UNWIND range(1, 3000000) AS i WITH DISTINCT i % 2999999 AS j RETURN count(j)")]
    [InlineData("UNWIND range(1, 3000000) AS i WITH i ORDER BY -i RETURN max(i)")]
    [InlineData("RETURN size(range(1, 40000000))")]
    public async Task A_statement_that_takes_too_much_memory_is_stopped(string statement)
    {
        await using var store = await StoreAsync(new CypherLimits { Memory = 20L << 20 });
        var error = await Assert.ThrowsAsync<StoreException>(() => store.QueryAsync(statement));
        Assert.Equal(StoreError.Limit, error.Error);
        Assert.Contains("20 MB", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_rows_than_allowed_are_not_returned()
    {
        await using var store = await StoreAsync(new CypherLimits { Rows = 10 });
        Assert.Equal(10, (await store.QueryAsync("UNWIND range(1, 10) AS i RETURN i")).Count);
        var error = await Assert.ThrowsAsync<StoreException>(() => store.QueryAsync("UNWIND range(1, 11) AS i RETURN i"));
        Assert.Equal(StoreError.Limit, error.Error);
    }

    [Fact]
    public async Task What_a_stopped_statement_wrote_is_rolled_back()
    {
        await using var store = await StoreAsync(new CypherLimits { Time = TimeSpan.FromMilliseconds(100) });
        await Assert.ThrowsAsync<StoreException>(() => store.ExecuteAsync("UNWIND range(1, 100000000) AS i CREATE (:Late)"));
        Assert.Equal(0L, (await store.QueryAsync("MATCH (n:Late) RETURN count(n)"))[0][0]);
    }

    [Theory]
    [InlineData("CREATE (:X)")]
    [InlineData("MERGE (:X {k: 1})")]
    [InlineData("MATCH (n) SET n.k = 1")]
    [InlineData("MATCH (n) SET n:X")]
    [InlineData("MATCH (n) REMOVE n.k")]
    [InlineData("MATCH (n) DETACH DELETE n")]
    [InlineData("MATCH (n) WHERE false DELETE n")]
    [InlineData("FOREACH (i IN [1] | CREATE (:X))")]
    [InlineData("CALL { CREATE (:X) }")]
    [InlineData("CREATE INDEX i FOR (n:X) ON (n.k)")]
    [InlineData("CREATE CONSTRAINT c FOR (n:X) REQUIRE n.k IS UNIQUE")]
    [InlineData("DROP INDEX i IF EXISTS")]
    public async Task A_reading_transaction_refuses_every_write(string statement)
    {
        await using var store = await StoreAsync(CypherLimits.None);
        var before = await File.ReadAllBytesAsync(_file.Path);
        var error = await Assert.ThrowsAsync<StoreException>(() => store.QueryAsync(statement));
        Assert.Equal(StoreError.ReadOnly, error.Error);
        Assert.Equal(before, await File.ReadAllBytesAsync(_file.Path));
    }

    private async Task<EmbeddedStore> StoreAsync(CypherLimits limits)
    {
        await using (var store = new EmbeddedStore(_file.Path))
        {
            await store.ExecuteAsync("UNWIND range(1, 40) AS k CREATE (:N {k: k})");
            await store.ExecuteAsync("MATCH (a:N), (b:N) WHERE a.k < b.k CREATE (a)-[:R]->(b)");
        }

        return new EmbeddedStore(_file.Path, new EmbeddedOptions { Limits = limits });
    }
}
