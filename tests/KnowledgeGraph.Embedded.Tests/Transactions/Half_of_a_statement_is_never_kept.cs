using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Embedded.Tests.Transactions;

/// <summary>A statement that failed while it ran loses its transaction, whatever the caller does with the error.</summary>
public sealed class Half_of_a_statement_is_never_kept : IDisposable
{
    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Theory]
    [InlineData("UNWIND [1, 2, null] AS x MERGE (:T {v: x})")]
    [InlineData("UNWIND [1, 2, 0] AS x CREATE (:T {v: 1 / x})")]
    [InlineData("UNWIND [1, 2, {a: 1}] AS x CREATE (:T {v: x})")]
    [InlineData("UNWIND [1, 2, 'x'] AS x CREATE (:T {v: date(x)})")]
    public async Task An_error_that_the_work_swallows(string statement)
    {
        await using var store = new EmbeddedStore(_file.Path);
        await store.ExecuteAsync("CREATE (:Start)");
        await Assert.ThrowsAsync<StoreException>(() => store.WriteAsync(async transaction =>
        {
            var error = await Assert.ThrowsAsync<StoreException>(() => transaction.RunAsync(statement));
            Assert.Equal(StoreError.Execution, error.Error);
            return 0;
        }));
        Assert.Equal(1L, await CountAsync(store));
    }

    [Fact]
    public async Task A_cancellation_that_the_work_swallows()
    {
        await using var store = new EmbeddedStore(_file.Path);
        await store.ExecuteAsync("CREATE (:Start)");
        await Assert.ThrowsAsync<StoreException>(() => store.WriteAsync(async transaction =>
        {
            using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => transaction.RunAsync("UNWIND range(1, 10000) AS i UNWIND range(1, 10000) AS j CREATE (:Late)", null, source.Token));
            return 0;
        }));
        Assert.Equal(1L, await CountAsync(store));
    }

    [Fact]
    public async Task A_statement_that_was_never_begun_costs_nothing()
    {
        await using var store = new EmbeddedStore(_file.Path);
        await store.WriteAsync(async transaction =>
        {
            await transaction.RunAsync("CREATE (:Kept)");
            var error = await Assert.ThrowsAsync<StoreException>(() => transaction.RunAsync("CREATE (:Kept"));
            Assert.Equal(StoreError.Syntax, error.Error);
            return 0;
        });
        Assert.Equal(1L, await CountAsync(store));
    }

    private static async Task<long> CountAsync(EmbeddedStore store) => (long)(await store.QueryAsync("MATCH (n) RETURN count(n)"))[0][0]!;
}
