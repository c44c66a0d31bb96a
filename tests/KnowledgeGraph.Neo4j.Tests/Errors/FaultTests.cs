using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Neo4j.Errors;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Neo4j.Tests.Errors;

/// <summary>What goes wrong is one sentence: what happened, where, what to do. Never a password.</summary>
public sealed class FaultTests
{
    private const string Begin = "POST /db/news/query/v2/tx HTTP";
    private const string Run = "POST /db/news/query/v2/tx/1 HTTP";
    private const string Commit = "POST /db/news/query/v2/tx/1/commit";

    [Fact]
    public async Task No_server_there()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        var error = await FailureOf($"http://ada:s3cret@127.0.0.1:{port}");

        Assert.Equal(StoreError.Unavailable, error.Error);
        Assert.Contains($"Nothing answers at http://127.0.0.1:{port}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_nobody_knows()
    {
        var error = await FailureOf("http://ada:s3cret@no-such-host.invalid");

        Assert.Equal(StoreError.Unavailable, error.Error);
        Assert.Contains("no-such-host.invalid", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Https_where_the_server_has_none()
    {
        using var server = new FakeServer();

        var error = await FailureOf($"https://ada:s3cret@127.0.0.1:{server.Port}");

        Assert.Equal(StoreError.Unavailable, error.Error);
        Assert.Contains("No secure connection", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for()
    {
        using var server = new SelfSignedServer();

        var error = await FailureOf($"https://ada:s3cret@127.0.0.1:{server.Port}");

        Assert.Equal(StoreError.Unavailable, error.Error);
        Assert.Contains("is not trusted", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_of_an_authority_that_is_named_is_trusted()
    {
        using var server = new SelfSignedServer();
        using var file = new TemporaryFile();
        await File.WriteAllTextAsync(file.Path, server.Pem);
        await using var store = new Neo4jStore(
            AddressReader.Read($"https://ada:s3cret@127.0.0.1:{server.Port}", new Neo4jEnvironment()),
            new Neo4jOptions { CertificateAuthorityFile = file.Path });

        var error = await Assert.ThrowsAsync<StoreException>(() => store.QueryAsync("RETURN 1"));

        Assert.Contains("broke off", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_certificates_is_told()
    {
        using var file = new TemporaryFile();
        foreach (var content in new[] { null, "", "no certificate" })
        {
            if (content is not null)
            {
                File.WriteAllText(file.Path, content);
            }

            var error = Assert.Throws<StoreException>(() => new Neo4jStore(
                AddressReader.Read("https://127.0.0.1", new Neo4jEnvironment()), new Neo4jOptions { CertificateAuthorityFile = file.Path }));
            Assert.Contains("NEO4J_CA_FILE", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_server_before_version_4()
    {
        using var server = new FakeServer().On("GET / ", 200, """{"data":"http://localhost:7474/db/data/","management":"http://localhost:7474/db/manage/","bolt":"bolt://localhost:7687"}""");

        var error = await FailureOf(server.Address);

        Assert.Equal(StoreError.Format, error.Error);
        Assert.Contains("too old", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_whose_older_interface_knows_no_typed_answers()
    {
        using var server = new FakeServer()
            .On("GET / ", 200, """{"neo4j_version":"4.1.0","transaction":"x"}""")
            .On("POST /db/news/tx/1 ", 406, "")
            .On("DELETE ", 200, "{}");
        server.OnWithHead("POST /db/news/tx ", 201, """{"results":[],"errors":[]}""", "Location: http://x/db/news/tx/1");

        var error = await FailureOf(server.Address);

        Assert.Contains("too old", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Neo.DatabaseError.Transaction.TransactionStartFailed", StoreError.Limit, "must be restarted", 1)]
    [InlineData("Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", StoreError.ReadOnly, "is read-only", 1)]
    [InlineData("Neo.ClientError.Cluster.NotALeader", StoreError.Unavailable, "takes no changes now: another member of its cluster leads", 3)]
    public async Task A_server_that_cannot_work(string code, StoreError expected, string part, int attempts)
    {
        using var server = Ready().On(Run, 500, Errors(code, "The database has encountered a critical error."));

        var error = await FailureOf(server.Address);

        Assert.Equal(expected, error.Error);
        Assert.Contains(part, error.Message, StringComparison.Ordinal);
        Assert.Equal(attempts, server.Requests.Count(r => r.StartsWith(Run, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_commit_that_a_full_disk_cut_off_is_not_repeated()
    {
        using var server = Ready()
            .On(Run, 202, """{"data":{"fields":[],"values":[]}}""")
            .On(Commit, 202, Errors("Neo.DatabaseError.Transaction.TransactionCommitFailed", "Could not apply the transaction"));
        await using var store = Open(server.Address);

        var error = await Assert.ThrowsAsync<StoreException>(() => store.ExecuteAsync("CREATE (:X)"));

        Assert.False(error.IsTransient);
        Assert.Contains("Make room on its disk", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests, r => r.StartsWith(Commit, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_transaction_that_the_server_gave_up_is_run_again()
    {
        using var server = Ready()
            .On(Run, 202, """{"data":{"fields":[],"values":[]}}""")
            .On(Commit, 202, "{}")
            .Once(Run, 404, Errors("Neo.ClientError.Request.Invalid", "Transaction with Id: '1' was not found. It may have timed out and therefore rolled back."));
        await using var store = Open(server.Address);

        await store.ExecuteAsync("CREATE (:X)");

        Assert.Equal(2, server.Requests.Count(r => r.StartsWith(Run, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_was_committed_is_named_to_the_next_transaction()
    {
        using var server = Ready()
            .On(Run, 202, """{"data":{"fields":[],"values":[]}}""")
            .On(Commit, 202, """{"bookmarks":["FB:first"]}""");
        await using var store = Open(server.Address);

        await store.ExecuteAsync("CREATE (:X)");
        await store.QueryAsync("RETURN 1");

        Assert.DoesNotContain("FB:first", server.Heard.First(h => h.StartsWith(Begin, StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("\"bookmarks\":[\"FB:first\"]", server.Heard.Last(h => h.StartsWith(Begin, StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_goes_instead_of_user_and_password_and_is_not_shown()
    {
        using var server = new FakeServer().On("GET / ", 200, FakeServer.Discovery).On(Begin, 401, "");
        await using var store = new Neo4jStore(AddressReader.Read($"http://127.0.0.1:{server.Port}/news", new Neo4jEnvironment(User: "ada", Password: "s3cret", Token: "t0ken")));

        var error = await Assert.ThrowsAsync<StoreException>(() => store.QueryAsync("RETURN 1"));

        Assert.Contains("Authorization: Bearer t0ken", server.Heard[0], StringComparison.Ordinal);
        Assert.Contains("NEO4J_TOKEN", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("t0ken", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>hello</html>")]
    [InlineData("[]")]
    public async Task Something_that_is_no_Neo4j(string body)
    {
        using var server = new FakeServer().On("GET / ", 200, body);

        var error = await FailureOf(server.Address);

        Assert.Equal(StoreError.Unavailable, error.Error);
        Assert.Contains("not Neo4j's HTTP interface", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_interfaces_switched_off_names_the_setting()
    {
        using var server = new FakeServer().On("GET / ", 200, FakeServer.Discovery);

        var error = await FailureOf(server.Address);

        Assert.Equal(StoreError.Unavailable, error.Error);
        Assert.Contains("server.http_enabled_modules", error.Message, StringComparison.Ordinal);
        Assert.Contains("QUERY_API_ENDPOINTS", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, "Neo.ClientError.Security.Unauthorized", StoreError.Unauthorized, "refused the user ada")]
    [InlineData(401, "", StoreError.Unauthorized, "refused the user ada")]
    [InlineData(401, "Neo.ClientError.Security.AuthenticationRateLimit", StoreError.Unauthorized, "Wait a few seconds")]
    [InlineData(403, "Neo.ClientError.Security.Forbidden", StoreError.Unauthorized, "may not do this")]
    [InlineData(404, "Neo.ClientError.Database.DatabaseNotFound", StoreError.NotFound, "no database news")]
    [InlineData(503, "Neo.TransientError.General.DatabaseUnavailable", StoreError.Unavailable, "is not available now")]
    [InlineData(503, "", StoreError.Unavailable, "is not available now")]
    public async Task A_server_that_refuses_at_the_door(int status, string code, StoreError expected, string part)
    {
        using var server = new FakeServer().On("GET / ", 200, FakeServer.Discovery).On(Begin, status, code.Length == 0 ? "" : Errors(code, "told"));

        var error = await FailureOf(server.Address);

        Assert.Equal(expected, error.Error);
        Assert.Contains(part, error.Message, StringComparison.Ordinal);
        Assert.Contains($"http://127.0.0.1:{server.Port}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_statement_shows_position_and_caret()
    {
        const string told = "Invalid input 'RETURN' (line 1, column 10 (offset: 9))\\n\\\"MATCH (n RETURN n\\\"\\n          ^";
        using var server = Ready().On(Run, 400, Errors("Neo.ClientError.Statement.SyntaxError", told));

        var error = await FailureOf(server.Address);

        Assert.Equal(StoreError.Syntax, error.Error);
        Assert.Contains("line 1, column 10", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("          ^", error.Message, StringComparison.Ordinal);
        Assert.Equal("Neo.ClientError.Statement.SyntaxError", Assert.IsType<Neo4jStatus>(error.InnerException).Code);
    }

    [Theory]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected", StoreError.Busy, 3)]
    [InlineData("Neo.TransientError.General.DatabaseUnavailable", StoreError.Unavailable, 3)]
    [InlineData("Neo.TransientError.General.MemoryPoolOutOfMemoryError", StoreError.Limit, 1)]
    [InlineData("Neo.ClientError.Schema.ConstraintValidationFailed", StoreError.Constraint, 1)]
    [InlineData("Neo.ClientError.Statement.ArithmeticError", StoreError.Execution, 1)]
    public async Task Only_transient_errors_are_tried_again(string code, StoreError expected, int attempts)
    {
        using var server = Ready().On(Run, 202, """{"data":{"fields":["x"],"values":[]},""" + Errors(code, "told")[1..]);

        var error = await FailureOf(server.Address);

        Assert.Equal(expected, error.Error);
        Assert.Equal(attempts, server.Requests.Count(r => r.StartsWith(Run, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_answer_that_breaks_off()
    {
        using var server = Ready().On(Run, 202, """{"data":{"fields":["x"],"values":[[{"$type":"Integer",…""");

        var error = await FailureOf(server.Address);

        Assert.Equal(StoreError.Unavailable, error.Error);
        Assert.Contains("broke off", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_commit_that_is_not_answered_is_not_repeated_behind_the_callers_back()
    {
        using var server = Ready().On(Run, 202, """{"data":{"fields":[],"values":[]}}""").On(Commit, 0, "");
        await using var store = Open(server.Address);

        var error = await Assert.ThrowsAsync<StoreException>(() => store.ExecuteAsync("CREATE (:X)"));

        Assert.Equal(StoreError.Unavailable, error.Error);
        Assert.Contains("not known", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests, r => r.StartsWith(Run, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_commit_whose_answer_a_proxy_lost_is_not_repeated_either(int status)
    {
        using var server = Ready().On(Run, 202, """{"data":{"fields":[],"values":[]}}""").On(Commit, status, "<html>gateway</html>");
        await using var store = Open(server.Address);

        var error = await Assert.ThrowsAsync<StoreException>(() => store.ExecuteAsync("CREATE (:X)"));

        Assert.IsType<CommitInDoubtException>(error.InnerException);
        Assert.Contains("not known", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests, r => r.StartsWith(Run, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_commit_that_the_server_refused_for_the_moment_is_run_again()
    {
        using var server = Ready()
            .On(Run, 202, """{"data":{"fields":[],"values":[]}}""")
            .On(Commit, 202, "{}")
            .Once(Commit, 202, Errors("Neo.TransientError.Transaction.DeadlockDetected", "told"));
        await using var store = Open(server.Address);

        await store.ExecuteAsync("CREATE (:X)");

        Assert.Equal(2, server.Requests.Count(r => r.StartsWith(Run, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_server_that_goes_silent_in_the_middle_of_an_answer_is_not_waited_for_without_end()
    {
        using var server = Ready().On(Run, 202, """{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"1"}],⌛""");
        await using var store = new Neo4jStore(AddressReader.Read(server.Address, new Neo4jEnvironment()), new Neo4jOptions { Retries = 0, ResponseTimeout = TimeSpan.FromMilliseconds(300) });

        var error = await Assert.ThrowsAsync<StoreException>(() => store.QueryAsync("RETURN 1 AS x").WaitAsync(TimeSpan.FromSeconds(20)));

        Assert.Contains("did not answer in time", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_sends_on_to_another_is_told_and_not_followed()
    {
        using var server = new FakeServer();
        server.OnWithHead("GET / ", 301, "", "Location: https://other.example:7473/");
        server.OnWithHead(Begin, 301, "", "Location: https://other.example:7473/db/news/query/v2/tx");

        var error = await FailureOf(server.Address);

        Assert.Contains("sends on to https://other.example:7473", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proxy_that_asks_for_a_password_of_its_own()
    {
        using var server = new FakeServer();
        server.On("GET / ", 407, "<html>proxy</html>").On(Begin, 407, "<html>proxy</html>");

        var error = await FailureOf(server.Address);

        Assert.Equal(StoreError.Unauthorized, error.Error);
        Assert.Contains("A proxy on the way to", error.Message, StringComparison.Ordinal);
        Assert.Contains("NO_PROXY", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_comes_back_is_waited_for()
    {
        using var server = Ready().On(Run, 202, """{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"1"}]]}}""");
        await using var store = Open(server.Address);
        await store.QueryAsync("RETURN 1 AS x");
        server.Once(Begin, 503, "").Once(Run, 202, """{"data":{"fields":["x"],"values":[[…""");

        Assert.Equal(1L, Assert.Single(await store.QueryAsync("RETURN 1 AS x"))[0]);
    }

    private static FakeServer Ready() => new FakeServer()
        .On("GET / ", 200, FakeServer.Discovery)
        .On(Begin, 202, FakeServer.Begun)
        .On("DELETE ", 200, "{}");

    private static string Errors(string code, string message) => $$"""{"errors":[{"code":"{{code}}","message":"{{message}}"}]}""";

    private static Neo4jStore Open(string address) =>
        new(AddressReader.Read(address, new Neo4jEnvironment()), new Neo4jOptions { Retries = 2, RetryDelay = TimeSpan.FromMilliseconds(5) });

    private static async Task<StoreException> FailureOf(string address)
    {
        await using var store = Open(address);
        var error = await Assert.ThrowsAsync<StoreException>(() => store.QueryAsync("RETURN 1 AS x"));
        Assert.DoesNotContain("s3cret", error + store.Location, StringComparison.Ordinal);
        Assert.Matches("[.)^]$", error.Message);
        return error;
    }
}
