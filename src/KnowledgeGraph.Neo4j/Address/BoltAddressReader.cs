using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Neo4j.Address;

/// <summary>
/// Reads <c>bolt://user:password@host:7687/database</c> and <c>neo4j://…</c>, with <c>+s</c> for TLS and <c>+ssc</c> for TLS with a
/// certificate that nobody vouches for. A routing context (<c>?policy=eu</c>) may follow <c>neo4j://</c>. The rest as for HTTP.
/// </summary>
public static class BoltAddressReader
{
    private const int UsualPort = 7687;
    private const string Example = "neo4j://neo4j:PASSWORD@localhost:7687/neo4j";

    /// <summary>The schemes of the Bolt protocol.</summary>
    public static IReadOnlyList<string> Schemes { get; } = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    /// <summary>Whether an address is one for the Bolt protocol.</summary>
    public static bool IsBolt(string address) =>
        address.Contains("://", StringComparison.Ordinal) && Schemes.Contains(address.Split("://", 2)[0].ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>Reads an address.</summary>
    /// <exception cref="StoreException"><see cref="StoreError.NotFound"/>: it is none; the message hides what may be a password.</exception>
    public static Neo4jAddress Read(string text, Neo4jEnvironment environment)
    {
        AddressReader.DemandEncodedUser(text);
        if (!IsBolt(text) || !Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            throw AddressReader.Bad($"{AddressReader.Hidden(text)} is not an address for Bolt. Write it like {Example}, with %40 for @, %3A for : and %2F for / in a password.");
        }

        var isRouted = uri.Scheme.StartsWith("neo4j", StringComparison.Ordinal);
        var database = Uri.UnescapeDataString(uri.AbsolutePath.Trim('/'));
        if (database.Contains('/', StringComparison.Ordinal) || uri.Fragment.Length > 0 || (uri.Query.Length > 0 && !isRouted))
        {
            throw AddressReader.Bad($"{AddressReader.Hidden(text)} holds more than a database after the host. Write it like {Example}.");
        }

        var (user, password) = AddressReader.Credentials(uri, environment);
        var root = new UriBuilder(uri.Scheme, uri.Host, uri.IsDefaultPort ? UsualPort : uri.Port) { Query = uri.Query }.Uri;
        return new Neo4jAddress(root, database.Length > 0 ? database : environment.Database ?? "neo4j", user, password) { Token = uri.UserInfo.Length == 0 ? environment.Token : null };
    }
}
