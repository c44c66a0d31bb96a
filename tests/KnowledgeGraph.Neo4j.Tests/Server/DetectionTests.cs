using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Neo4j.Tests.Server;

/// <summary>First contact with a real server.</summary>
[Collection(ServerCollection.Name)]
public sealed class DetectionTests(Neo4jServer server)
{
    private Neo4jAddress Address => AddressReader.Read(server.Require(), new Neo4jEnvironment());

    [Fact]
    public async Task A_server_is_found_out_and_answers()
    {
        await using var store = new Neo4jStore(Address);

        Assert.Equal(1L, Assert.Single(await store.QueryAsync("RETURN 1"))[0]);
    }

    [Fact]
    public async Task A_wrong_password_is_refused_and_not_shown()
    {
        var address = Address;
        Assert.SkipWhen(address.Password is null, "needs a server with authentication");
        await using var store = new Neo4jStore(address with { Password = "wr0ng-password" });

        var error = await Assert.ThrowsAsync<StoreException>(() => store.QueryAsync("RETURN 1"));

        Assert.Equal(StoreError.Unauthorized, error.Error);
        Assert.DoesNotContain("wr0ng-password", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_password_where_one_is_needed_says_how_to_give_it()
    {
        var address = Address;
        Assert.SkipWhen(address.Password is null, "needs a server with authentication");
        await using var store = new Neo4jStore(address with { User = null, Password = null });

        var error = await Assert.ThrowsAsync<StoreException>(() => store.QueryAsync("RETURN 1"));

        Assert.Equal(StoreError.Unauthorized, error.Error);
        Assert.Contains("NEO4J_PASSWORD", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_does_not_exist_is_named()
    {
        await using var store = new Neo4jStore(Address with { Database = "nosuchdatabase" });

        var error = await Assert.ThrowsAsync<StoreException>(() => store.QueryAsync("RETURN 1"));

        Assert.Equal(StoreError.NotFound, error.Error);
        Assert.Contains("nosuchdatabase", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_syntax_error_shows_where()
    {
        await using var store = new Neo4jStore(Address);

        var error = await Assert.ThrowsAsync<StoreException>(() => store.QueryAsync("MATCH (n RETURN n"));

        Assert.Contains("line 1, column 10", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("^", error.Message, StringComparison.Ordinal);
    }
}
