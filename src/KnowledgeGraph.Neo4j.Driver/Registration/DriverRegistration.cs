using KnowledgeGraph.Query.DependencyInjection;
using Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Driver.Registration;

/// <summary>For applications that have a driver already.</summary>
public static class DriverRegistration
{
    /// <summary>A database over a driver of the caller's own, with its authentication, certificates and pool; the container does not dispose it.</summary>
    /// <param name="graph">Where the store is chosen.</param>
    /// <param name="driver">The driver.</param>
    /// <param name="server">The server's address, for messages.</param>
    /// <param name="database">The database's name.</param>
    /// <param name="options">Retries and the limit of one transaction; the defaults when <c>null</c>.</param>
    public static KnowledgeGraphBuilder UseNeo4j(this KnowledgeGraphBuilder graph, IDriver driver, Uri server, string database = "neo4j", Neo4jOptions? options = null) =>
        graph.UseStore(_ => new DriverStore(driver, server, database, options));
}
