using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Cli.Stores;

/// <summary>Opens a Neo4j server by its address; name and password from the address or the environment.</summary>
internal static class Neo4jOpener
{
    /// <summary>Whether <c>--to</c> names a server.</summary>
    public static bool IsAddress(string to) =>
        to.Contains("://", StringComparison.Ordinal) || string.Equals(to, AddressReader.FromEnvironment, StringComparison.Ordinal);

    /// <summary>The store at an address.</summary>
    public static ICypherStore Open(string address) => new Neo4jStore(AddressReader.Read(address, Neo4jEnvironment.OfProcess()));
}
