using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Neo4j.Tests.Server;

/// <summary>All tests on the real server: one process, one test after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ServerCollection : ICollectionFixture<Neo4jServer>
{
    public const string Name = "Neo4j server";
}
