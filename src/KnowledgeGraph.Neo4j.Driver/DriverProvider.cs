using System.Reflection;
using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Providers;
using Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Driver;

/// <summary>Opens <c>bolt://</c> and <c>neo4j://</c> addresses with the official driver.</summary>
public sealed class DriverProvider : IStoreProvider
{
    /// <inheritdoc/>
    public string Name { get; } = "Neo4j.Driver " + typeof(IDriver).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <inheritdoc/>
    public IReadOnlyList<string> Schemes => BoltAddressReader.Schemes;

    /// <inheritdoc/>
    public ICypherStore Open(string address)
    {
        var environment = Neo4jEnvironment.OfProcess();
        return new DriverStore(BoltAddressReader.Read(address, environment), environment.ToOptions());
    }
}
