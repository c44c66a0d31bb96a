using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Cli.Stores;

/// <summary>Opens a Neo4j server by its address; name and password from the address or the environment.</summary>
internal static class Neo4jOpener
{
    /// <summary>The store at an address.</summary>
    public static ICypherStore Open(string address) =>
        throw new StoreException(StoreError.NotFound, $"No transport for {address} is in this build.");
}
