using System.Text.RegularExpressions;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Neo4j.Address;

/// <summary>
/// Reads <c>http://user:password@host:7474/database</c> and <c>https://…</c>. Port, database, user and password may be left
/// out: the ports are 7474 and 7473 (443 for hosted databases), the rest comes from the environment.
/// </summary>
public static partial class AddressReader
{
    private const string Example = "http://neo4j:PASSWORD@localhost:7474/neo4j";
    private const string HostedScheme = "neo4j+s://";
    private const string HostedDomain = ".databases.neo4j.io";

    /// <summary>The word that stands for the address in <c>NEO4J_URI</c>.</summary>
    public const string FromEnvironment = "neo4j";

    /// <summary>Reads an address.</summary>
    /// <exception cref="StoreException"><see cref="StoreError.NotFound"/>: it is none, or one for another transport; the message hides what may be a password.</exception>
    public static Neo4jAddress Read(string text, Neo4jEnvironment environment)
    {
        var address = string.Equals(text, FromEnvironment, StringComparison.Ordinal)
            ? environment.Uri ?? throw Bad($"{FromEnvironment} stands for the address in NEO4J_URI, which is not set. Set it, or give the address: {Example}")
            : text;
        address = Hosted(address);
        DemandHttp(address);
        DemandEncodedUser(address);
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            throw Bad($"{Hidden(address)} is not an address. Write it like {Example}, with %40 for @, %3A for : and %2F for / in a password.");
        }

        var (user, password) = Credentials(uri, environment);
        return new Neo4jAddress(Root(uri), Database(uri, address, environment), user, password) { Token = uri.UserInfo.Length == 0 ? environment.Token : null };
    }

    /// <summary>The address with everything between <c>://</c> and the last <c>@</c> hidden.</summary>
    public static string Hidden(string address) => UserPart().Replace(address, "://…@");

    /// <summary>Hosted databases give out <c>neo4j+s://</c> addresses and answer at the same host over HTTPS.</summary>
    private static string Hosted(string address) =>
        address.StartsWith(HostedScheme, StringComparison.Ordinal) && address.TrimEnd('/').EndsWith(HostedDomain, StringComparison.OrdinalIgnoreCase)
            ? "https://" + address[HostedScheme.Length..]
            : address;

    private static void DemandHttp(string address)
    {
        var scheme = address.Split("://", 2)[0].ToLowerInvariant();
        if (scheme is "http" or "https")
        {
            return;
        }

        if (!scheme.StartsWith("neo4j", StringComparison.Ordinal) && !scheme.StartsWith("bolt", StringComparison.Ordinal))
        {
            throw Bad($"{Hidden(address)} is no address of a graph: it begins with neither http:// nor https://. Write it like {Example}.");
        }

        throw Bad(
            $"{Hidden(address)} is an address for the Bolt protocol, which needs the provider KnowledgeGraph.Neo4j.Driver; this build has none. " +
            "Add it with dotnet build src/KnowledgeGraph.Neo4j.Driver, or put its package into the folder providers beside kg. Or give the server's HTTP address instead, such as http://HOST:7474, or https://NAME" + HostedDomain + " for a hosted database.");
    }

    internal static void DemandEncodedUser(string address)
    {
        var rest = address.Split("://", 2)[1];
        var end = rest.IndexOfAny(['/', '?', '#']);
        if (end >= 0 && rest.IndexOf('@', end) >= 0)
        {
            throw Bad($"The user part of {Hidden(address)} holds a character that must be encoded. Write %2F for /, %3F for ?, %23 for # and %40 for @, or put the password into NEO4J_PASSWORD.");
        }
    }

    private static Uri Root(Uri uri)
    {
        var hasPort = ExplicitPort().IsMatch(uri.OriginalString);
        var usual = uri.Scheme == Uri.UriSchemeHttp ? 7474 : uri.Host.EndsWith(HostedDomain, StringComparison.OrdinalIgnoreCase) ? 443 : 7473;
        return new UriBuilder(uri.Scheme, uri.Host, hasPort ? uri.Port : usual).Uri;
    }

    private static string Database(Uri uri, string address, Neo4jEnvironment environment)
    {
        var name = Uri.UnescapeDataString(uri.AbsolutePath.Trim('/'));
        if (name.Contains('/', StringComparison.Ordinal) || uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            throw Bad($"{Hidden(address)} holds more than a database after the host. Write it like {Example}.");
        }

        return name.Length > 0 ? name : environment.Database ?? "neo4j";
    }

    internal static (string? User, string? Password) Credentials(Uri uri, Neo4jEnvironment environment)
    {
        var parts = uri.UserInfo.Split(':', 2);
        var user = parts[0].Length > 0 ? Uri.UnescapeDataString(parts[0]) : environment.User;
        var password = parts.Length == 2 ? Uri.UnescapeDataString(parts[1]) : environment.Password;
        return password is null ? (user, null) : (user ?? "neo4j", password);
    }

    internal static StoreException Bad(string message) => new(StoreError.NotFound, message);

    [GeneratedRegex("://.*@", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex UserPart();

    [GeneratedRegex(@"://(?:[^/?#]*@)?(?:\[[^\]]*\]|[^/?#:@]*):\d+(?:[/?#]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex ExplicitPort();
}
