using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Neo4j.Tests.Address;

public sealed class AddressReaderTests
{
    private static readonly Neo4jEnvironment Nothing = new();

    [Theory]
    [InlineData("http://localhost", "http://localhost:7474/", "neo4j", null, null)]
    [InlineData("http://localhost:80/", "http://localhost/", "neo4j", null, null)]
    [InlineData("http://ada@db.example:1234/news", "http://db.example:1234/", "news", "ada", null)]
    [InlineData("http://ada:pw@db.example/news", "http://db.example:7474/", "news", "ada", "pw")]
    [InlineData("http://ada:p%40ss%2Fw%3Ard@db.example", "http://db.example:7474/", "neo4j", "ada", "p@ss/w:rd")]
    [InlineData("http://:pw@db.example", "http://db.example:7474/", "neo4j", "neo4j", "pw")]
    [InlineData("https://db.example", "https://db.example:7473/", "neo4j", null, null)]
    [InlineData("https://db.example:443", "https://db.example/", "neo4j", null, null)]
    [InlineData("https://0a1b2c3d.databases.neo4j.io", "https://0a1b2c3d.databases.neo4j.io/", "neo4j", null, null)]
    [InlineData("http://ada:pw@[::1]:7475/x", "http://[::1]:7475/", "x", "ada", "pw")]
    public void An_address_says_where_which_database_and_who(string text, string root, string database, string? user, string? password)
    {
        var address = AddressReader.Read(text, Nothing);

        Assert.Equal((root, database, user, password), (address.Root.AbsoluteUri, address.Database, address.User, address.Password));
    }

    [Fact]
    public void What_the_address_leaves_out_comes_from_the_environment()
    {
        var environment = new Neo4jEnvironment("http://elsewhere", "ada", "pw", "news");

        Assert.Equal(new Neo4jAddress(new Uri("http://here:7474"), "news", "ada", "pw"), AddressReader.Read("http://here", environment));
        Assert.Equal(new Neo4jAddress(new Uri("http://here:7474"), "own", "bob", "word"), AddressReader.Read("http://bob:word@here/own", environment));
        Assert.Equal("http://elsewhere:7474/news", AddressReader.Read("neo4j", environment).Location);
    }

    [Theory]
    [InlineData("neo4j", "NEO4J_URI")]
    [InlineData("bolt://ada:s3cret@here:7687", "HTTP address")]
    [InlineData("neo4j+s://ada:s3cret@here", "HTTP address")]
    [InlineData("ftp://ada:s3cret@here", "neither http:// nor https://")]
    [InlineData("http://ada:s3cret/x@here:7474", "%2F")]
    [InlineData("http://ada:s3cret#@here:7474", "%23")]
    [InlineData("http://ada:s3cret@@here:port", "not an address")]
    [InlineData("http://ada:s3cret@here/a/b", "more than a database")]
    [InlineData("http://ada:s3cret@here/a?b=c", "more than a database")]
    public void What_is_no_address_is_refused_with_what_to_do_and_without_the_password(string text, string hint)
    {
        var error = Assert.Throws<StoreException>(() => AddressReader.Read(text, Nothing));

        Assert.Equal(StoreError.NotFound, error.Error);
        Assert.Contains(hint, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_serves_both_transports_unless_the_address_names_a_user()
    {
        var environment = new Neo4jEnvironment(Token: "t0ken");

        Assert.Equal("t0ken", AddressReader.Read("http://here", environment).Token);
        Assert.Equal("t0ken", BoltAddressReader.Read("bolt://here", environment).Token);
        Assert.Null(BoltAddressReader.Read("bolt://ada:pw@here", environment).Token);
    }

    [Theory]
    [InlineData(null, Neo4jOptions.UsualTransactionLimit)]
    [InlineData("250000", 250_000)]
    public void The_environment_says_how_much_one_transaction_takes(string? text, int limit) =>
        Assert.Equal(limit, new Neo4jEnvironment(TransactionLimit: text).ToOptions().TransactionLimit);

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("many")]
    public void A_limit_that_is_no_number_is_refused(string text) =>
        Assert.Contains("NEO4J_TRANSACTION_LIMIT", Assert.Throws<StoreException>(() => new Neo4jEnvironment(TransactionLimit: text).ToOptions()).Message, StringComparison.Ordinal);

    [Fact]
    public void An_address_never_shows_its_password()
    {
        var address = AddressReader.Read("http://ada:s3cret@here", Nothing);

        Assert.DoesNotContain("s3cret", address.ToString() + address.Location, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", new Neo4jEnvironment(Password: "s3cret").ToString(), StringComparison.Ordinal);
    }
}
