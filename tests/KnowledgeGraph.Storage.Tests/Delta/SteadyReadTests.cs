using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Storage.Tests.Delta;

public sealed class SteadyReadTests
{
    [Fact]
    public async Task Work_that_no_build_disturbs_is_done_once() => Assert.Equal(1, await ReadsAsync(7, 7));

    [Fact]
    public async Task Work_is_done_again_when_a_build_came_between() => Assert.Equal(3, await ReadsAsync(7, 8, 8, 9, 9, 9));

    [Fact]
    public async Task A_commit_under_way_is_waited_for_before_anything_is_read() => Assert.Equal(1, await ReadsAsync(-7, -7, 8, 8));

    [Fact]
    public async Task Work_is_done_again_when_a_commit_has_begun_meanwhile() => Assert.Equal(2, await ReadsAsync(7, -7, 8, 8));

    [Fact]
    public async Task Builds_without_end_are_told()
    {
        var error = await Assert.ThrowsAsync<StoreException>(() => ReadsAsync([.. Enumerable.Range(1, 100).Select(i => (long)i)]));

        Assert.Equal(StoreError.Busy, error.Error);
    }

    private static async Task<int> ReadsAsync(params long[] generations)
    {
        await using var store = new ScriptedStore(generations);
        var reads = 0;
        return await store.ReadSteadyAsync(_ => Task.FromResult(++reads));
    }

    /// <summary>Answers every statement with the next generation; a negative one is being committed.</summary>
    private sealed class ScriptedStore(long[] generations) : ICypherStore, ICypherTransaction, ICypherCursor
    {
        private int _next;

        public string Location => "scripted";

        public IReadOnlyList<string> Keys => ["generation", "digest", "begun", "settled", "placing"];

        public WriteCounters Counters => WriteCounters.None;

        public Task<T> ReadAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default) => work(this);

        public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ICypherCursor> RunAsync(string cypher, IReadOnlyDictionary<string, object?>? parameters = null, CancellationToken cancellationToken = default) =>
            Task.FromResult<ICypherCursor>(this);

        public async IAsyncEnumerable<IReadOnlyList<object?>> ReadAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.CompletedTask;
            yield return [Math.Abs(generations[_next]), "digest", 0L, generations[_next++] > 0, false];
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
