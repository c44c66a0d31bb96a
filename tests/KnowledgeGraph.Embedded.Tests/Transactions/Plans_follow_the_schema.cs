using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Embedded.Tests.Transactions;

/// <summary>A plan that was made for indexes which were never committed finds nothing wrong later.</summary>
public sealed class Plans_follow_the_schema : IDisposable
{
    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Theory]
    [InlineData("MATCH (a:A {x: 7}) RETURN a.x")]
    [InlineData("MATCH (a:A) WHERE a.x > 6 RETURN a.x")]
    [InlineData("MATCH (a:A) WHERE a.x IN [7, 8] RETURN a.x")]
    public async Task An_index_that_was_rolled_back_is_not_sought_in(string question)
    {
        await using var store = new EmbeddedStore(_file.Path);
        await store.ExecuteAsync("UNWIND [5, 6, 7] AS x CREATE (:A {x: x}), (:B {y: x})");
        await Assert.ThrowsAsync<TimeoutException>(() => store.WriteAsync<int>(async transaction =>
        {
            await transaction.RunAsync("CREATE INDEX ax FOR (a:A) ON (a.x)");
            await transaction.RunAsync(question);
            throw new TimeoutException();
        }));
        await store.ExecuteAsync("CREATE INDEX byy FOR (b:B) ON (b.y)");
        Assert.Equal(7L, Assert.Single(await store.QueryAsync(question))[0]);
    }

    [Fact]
    public async Task An_index_that_was_committed_is_used_by_the_same_statement()
    {
        const string question = "EXPLAIN MATCH (a:A {x: 7}) RETURN a.x";
        await using var store = new EmbeddedStore(_file.Path);
        await store.ExecuteAsync("UNWIND [5, 6, 7] AS x CREATE (:A {x: x})");
        var before = await PlanAsync(store, question);
        await store.ExecuteAsync("CREATE INDEX ax FOR (a:A) ON (a.x)");
        Assert.NotEqual(before, await PlanAsync(store, question));
        await store.ExecuteAsync("DROP INDEX ax");
        Assert.Equal(before, await PlanAsync(store, question));
    }

    private static async Task<string> PlanAsync(EmbeddedStore store, string question) =>
        string.Join('\n', (await store.QueryAsync(question)).Select(row => string.Join('|', row)));
}
