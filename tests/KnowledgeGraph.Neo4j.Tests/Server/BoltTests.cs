using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Neo4j.Tests.Server;

/// <summary>What the provider for Bolt does like HTTP, and where it says something of its own.</summary>
[Collection(ServerCollection.Name)]
public sealed class BoltTests(Neo4jServer server)
{
    [Theory]
    [InlineData("duration('P1Y2M3DT4H5M6.7S')")]
    [InlineData("duration('PT0S')")]
    [InlineData("duration({seconds: -1, milliseconds: 500})")]
    [InlineData("time('09:30:00+08:00')")]
    [InlineData("time('09:30:05.25Z')")]
    [InlineData("localtime('09:30:05.25')")]
    [InlineData("localdatetime('2023-08-31T09:30:05.25')")]
    [InlineData("datetime('2023-08-31T09:30:05.25+08:00')")]
    [InlineData("datetime('2023-08-31T09:30:05[Asia/Shanghai]')")]
    [InlineData("date('-0044-03-15')")]
    [InlineData("point({longitude: 116.4, latitude: 40})")]
    [InlineData("point({x: 1, y: 2, z: 3.5})")]
    [InlineData("1.0 / 0.0")]
    [InlineData("[1, 'a', null, [2.0], {k: date('2023-08-31')}]")]
    public async Task A_value_is_the_same_as_over_HTTP(string expression)
    {
        await using var bolt = BoltProvider.Require().Open(await server.RequireBoltAsync());
        await using var http = new Neo4jStore(AddressReader.Read(server.Require(), new Neo4jEnvironment()));
        var statement = "RETURN " + expression;

        Assert.Equivalent(Assert.Single(await http.QueryAsync(statement)), Assert.Single(await bolt.QueryAsync(statement)), strict: true);
    }

    [Fact]
    public async Task A_reader_sees_what_was_written_before_through_a_routed_address()
    {
        var address = (await server.RequireBoltAsync()).Replace("bolt://", "neo4j://", StringComparison.Ordinal);
        await using var store = BoltProvider.Require().Open(address);
        for (var i = 0L; i < 10; i++)
        {
            await store.ExecuteAsync("MERGE (n:KgBolt) SET n.value = $i", new Dictionary<string, object?> { ["i"] = i });
            Assert.Equal(i, Assert.Single(await store.QueryAsync("MATCH (n:KgBolt) RETURN n.value"))[0]);
        }

        await store.ExecuteAsync("MATCH (n:KgBolt) DELETE n");
    }

    [Fact]
    public async Task A_driver_of_ones_own_serves_and_stays_open()
    {
        var place = new Uri(await server.RequireBoltAsync());
        Assert.SkipWhen(place.UserInfo.Length == 0, "needs a server with authentication");
        await using var driver = OwnDriver.Open(place);

        for (var i = 1L; i <= 2; i++)
        {
            await using var store = driver.Store();
            Assert.Equal([i], Assert.Single(await store.QueryAsync("RETURN $i", new Dictionary<string, object?> { ["i"] = i })));
        }
    }

    [Fact]
    public async Task A_token_that_the_server_does_not_know_is_refused_and_not_shown()
    {
        var place = new Uri(await server.RequireBoltAsync());
        Assert.SkipWhen(place.UserInfo.Length == 0, "needs a server with authentication");
        var address = BoltAddressReader.Read($"bolt://{place.Authority}", new Neo4jEnvironment(Token: "s3cret-token"));
        await using var store = OwnDriver.Store(address);

        var error = await Assert.ThrowsAsync<StoreException>(() => store.QueryAsync("RETURN 1"));

        Assert.Equal(StoreError.Unauthorized, error.Error);
        Assert.Contains("NEO4J_TOKEN", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret-token", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_is_refused_and_not_shown()
    {
        var right = new Uri(await server.RequireBoltAsync());
        Assert.SkipWhen(right.UserInfo.Length == 0, "needs a server with authentication");

        await FailsAsync($"bolt://neo4j:wr0ng-password@{right.Authority}", StoreError.Unauthorized, "neo4j");
    }

    [Fact]
    public async Task A_database_that_does_not_exist_is_named()
    {
        var bolt = new Uri(await server.RequireBoltAsync());

        await FailsAsync($"bolt://{bolt.UserInfo}@{bolt.Authority}/nosuchdatabase", StoreError.NotFound, "nosuchdatabase");
    }

    [Fact]
    public async Task A_port_where_nothing_answers_is_named()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        await FailsAsync($"bolt://neo4j:x@127.0.0.1:{port}", StoreError.Unavailable, "Nothing answers", "7687");
    }

    [Fact]
    public async Task A_host_that_does_not_exist_is_named() =>
        await FailsAsync("bolt://neo4j:x@no-such-host.invalid:7687", StoreError.Unavailable, "no-such-host.invalid", "unknown");

    [Fact]
    public async Task The_HTTP_port_is_told_from_Bolt()
    {
        var http = new Uri(server.Require());

        await FailsAsync($"bolt://neo4j:x@{http.Host}:{http.Port}", StoreError.Unavailable, "Bolt");
    }

    [Fact]
    public async Task A_server_without_TLS_is_told()
    {
        var bolt = new Uri(await server.RequireBoltAsync());

        await FailsAsync($"bolt+s://neo4j:x@{bolt.Host}:{bolt.Port}", StoreError.Unavailable, "+s");
    }

    private static async Task FailsAsync(string address, StoreError kind, params string[] words)
    {
        await using var store = BoltProvider.Require().Open(address);

        var error = await Assert.ThrowsAsync<StoreException>(() => store.QueryAsync("RETURN 1"));

        Assert.Equal(kind, error.Error);
        Assert.All(words, word => Assert.Contains(word, error.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("wr0ng-password", error.ToString(), StringComparison.Ordinal);
    }
}
