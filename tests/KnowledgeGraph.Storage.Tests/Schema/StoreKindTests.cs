using System.Runtime.CompilerServices;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Schema;

namespace KnowledgeGraph.Storage.Tests.Schema;

public sealed class StoreKindTests
{
    [Theory]
    [InlineData("5.26.30", "community", false)]
    [InlineData("4.4.38", "enterprise", true)]
    [InlineData("5.27-aura", "enterprise", true)]
    [InlineData("2025.10.1", "community", false)]
    public async Task A_server_says_what_it_is(string version, string edition, bool hasPresence)
    {
        var kind = await StoreKind.ReadAsync(new Components(version, edition), TestContext.Current.CancellationToken);
        Assert.Equal(("Neo4j Kernel", version, hasPresence), (kind.Name, kind.Version, kind.HasPresence));
    }

    [Theory]
    [InlineData("4.3.12")]
    [InlineData("3.5.0")]
    public async Task A_server_that_is_too_old_is_refused(string version)
    {
        var error = await Assert.ThrowsAsync<StoreException>(() => StoreKind.ReadAsync(new Components(version, "community")));
        Assert.Equal(StoreError.Format, error.Error);
        Assert.Contains(version, error.Message, StringComparison.Ordinal);
    }

    /// <summary>Says of itself what it was told to say; a server with extensions lists those first.</summary>
    private sealed class Components(string version, string edition) : ICypherTransaction, ICypherCursor
    {
        public IReadOnlyList<string> Keys => ["name", "version", "edition"];

        public WriteCounters Counters => WriteCounters.None;

        public Task<ICypherCursor> RunAsync(string cypher, IReadOnlyDictionary<string, object?>? parameters = null, CancellationToken cancellationToken = default) =>
            Task.FromResult<ICypherCursor>(this);

        public async IAsyncEnumerable<IReadOnlyList<object?>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.CompletedTask;
            yield return ["Cypher", "5", ""];
            yield return ["Neo4j Kernel", version, edition];
        }
    }
}
