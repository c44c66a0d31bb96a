using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Embedded.Tests.Transactions;

/// <summary>What a cursor gives does not change with statements that were run after it.</summary>
public sealed class Records_are_those_of_their_statement : IDisposable
{
    private const string Names = "MATCH (n:N) RETURN n.k AS k ORDER BY k";

    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Theory]
    [InlineData("CREATE (:N {k: 4})")]
    [InlineData("MATCH (n:N) SET n.k = 9")]
    [InlineData("MATCH (n:N) DETACH DELETE n")]
    public async Task A_cursor_that_was_not_begun_before_the_next_statement(string next)
    {
        await using var store = await StoreAsync();
        var seen = await store.WriteAsync(async transaction =>
        {
            var cursor = await transaction.RunAsync("MATCH (n:N) RETURN n.k AS k");
            await transaction.RunAsync(next);
            return await AllAsync(cursor);
        });
        Assert.Equal([1, 2, 3], seen.Order());
    }

    [Fact]
    public async Task A_cursor_that_was_begun_and_left_for_another_statement()
    {
        await using var store = await StoreAsync();
        var seen = await store.WriteAsync(async transaction =>
        {
            var seen = new List<long>();
            var cursor = await transaction.RunAsync("UNWIND [1, 2, 3] AS k MATCH (n:N {k: k}) RETURN n.k AS k");
            await foreach (var record in cursor.ReadAsync())
            {
                seen.Add((long)record[0]!);
                await transaction.RunAsync("MATCH (n:N) SET n.k = n.k + 10");
            }

            return seen;
        });
        Assert.Equal([1, 2, 3], seen);
        Assert.Equal([31L, 32L, 33L], (await store.QueryAsync(Names)).Select(r => (long)r[0]!));
    }

    [Fact]
    public async Task Records_that_nobody_wants_any_more_are_not_computed()
    {
        await using var store = await StoreAsync();
        var first = await store.WriteAsync(async transaction =>
        {
            var cursor = await transaction.RunAsync("UNWIND [1, 0] AS i RETURN 1 / i AS x");
            var first = 0L;
            await foreach (var record in cursor.ReadAsync())
            {
                first = (long)record[0]!;
                break;
            }

            await transaction.RunAsync("CREATE (:Kept)");
            return first;
        });
        Assert.Equal(1, first);
        Assert.Equal(1L, (await store.QueryAsync("MATCH (n:Kept) RETURN count(n)"))[0][0]);
    }

    [Fact]
    public async Task An_earlier_statement_that_fails_loses_the_transaction()
    {
        await using var store = await StoreAsync();
        await Assert.ThrowsAsync<StoreException>(() => store.WriteAsync(async transaction =>
        {
            var cursor = await transaction.RunAsync("UNWIND [1, 0] AS i RETURN 1 / i AS x");
            await Assert.ThrowsAsync<StoreException>(() => transaction.RunAsync("CREATE (:Lost)"));
            await Assert.ThrowsAsync<StoreException>(() => AllAsync(cursor));
            return 0;
        }));
        Assert.Equal(0L, (await store.QueryAsync("MATCH (n:Lost) RETURN count(n)"))[0][0]);
    }

    private static async Task<List<long>> AllAsync(ICypherCursor cursor)
    {
        var all = new List<long>();
        await foreach (var record in cursor.ReadAsync())
        {
            all.Add((long)record[0]!);
        }

        return all;
    }

    private async Task<EmbeddedStore> StoreAsync()
    {
        var store = new EmbeddedStore(_file.Path);
        await store.ExecuteAsync("UNWIND [1, 2, 3] AS k CREATE (:N {k: k})");
        return store;
    }
}
