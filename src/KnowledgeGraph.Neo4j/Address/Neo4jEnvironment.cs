using System.Globalization;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Neo4j.Address;

/// <summary>What the usual environment variables say; the address itself goes before them.</summary>
/// <param name="Uri"><c>NEO4J_URI</c>: the address where none is given.</param>
/// <param name="User"><c>NEO4J_USERNAME</c>.</param>
/// <param name="Password"><c>NEO4J_PASSWORD</c>.</param>
/// <param name="Database"><c>NEO4J_DATABASE</c>.</param>
/// <param name="Token"><c>NEO4J_TOKEN</c>: a bearer token instead of user and password.</param>
/// <param name="CertificateAuthorityFile"><c>NEO4J_CA_FILE</c>: a PEM file with the authorities that vouch for the server.</param>
/// <param name="TransactionLimit"><c>NEO4J_TRANSACTION_LIMIT</c>: the most nodes and relationships of one transaction.</param>
/// <param name="Marker"><c>NEO4J_MARKER</c>: the marker label of our own things, where a database holds two graphs.</param>
public sealed record Neo4jEnvironment(
    string? Uri = null,
    string? User = null,
    string? Password = null,
    string? Database = null,
    string? Token = null,
    string? CertificateAuthorityFile = null,
    string? TransactionLimit = null,
    string? Marker = null)
{
    /// <summary>The variables of this process.</summary>
    public static Neo4jEnvironment OfProcess() => new(
        Get("NEO4J_URI"),
        Get("NEO4J_USERNAME"),
        Get("NEO4J_PASSWORD"),
        Get("NEO4J_DATABASE"),
        Get("NEO4J_TOKEN"),
        Get("NEO4J_CA_FILE"),
        Get("NEO4J_TRANSACTION_LIMIT"),
        Get("NEO4J_MARKER"));

    /// <summary>How to talk to a server with these settings.</summary>
    /// <exception cref="StoreException">A setting is not understood.</exception>
    public Neo4jOptions ToOptions() => Neo4jOptions.Default with
    {
        CertificateAuthorityFile = CertificateAuthorityFile,
        TransactionLimit = TransactionLimit is null ? Neo4jOptions.UsualTransactionLimit
            : int.TryParse(TransactionLimit, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0 ? limit
            : throw AddressReader.Bad($"NEO4J_TRANSACTION_LIMIT is a number of nodes and relationships such as {Neo4jOptions.UsualTransactionLimit}, not {TransactionLimit}."),
    };

    /// <summary>Names the variables, not their values.</summary>
    public override string ToString() => "NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE, NEO4J_TOKEN, NEO4J_CA_FILE, NEO4J_TRANSACTION_LIMIT, NEO4J_MARKER";

    private static string? Get(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
