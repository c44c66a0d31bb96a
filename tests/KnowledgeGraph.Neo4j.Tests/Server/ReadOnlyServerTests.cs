using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Neo4j.Tests.Server;

/// <summary>A real server that its operator has made read-only.</summary>
public sealed class ReadOnlyServerTests
{
    [Fact]
    public async Task It_answers_questions_and_says_which_setting_forbids_writing()
    {
        if (Neo4jProcess.Missing is { } missing)
        {
            Assert.Skip(missing);
        }

        await using var server = new Neo4jProcess();
        Assert.Null(await server.StartAsync());
        await server.StopAsync();
        Assert.Null(await server.StartAsync("server.databases.default_to_read_only=true"));
        await using var store = new Neo4jStore(AddressReader.Read(server.Address, new Neo4jEnvironment()));

        Assert.Equal(1L, Assert.Single(await store.QueryAsync("RETURN 1"))[0]);
        var error = await Assert.ThrowsAsync<StoreException>(() => store.ExecuteAsync("CREATE (:X)"));

        Assert.Equal(StoreError.ReadOnly, error.Error);
        Assert.Contains("server.databases.read_only", error.Message, StringComparison.Ordinal);
    }
}
