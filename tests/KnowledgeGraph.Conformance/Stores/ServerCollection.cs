using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Conformance.Stores;

/// <summary>All tests of this project that need a real server share one.</summary>
[CollectionDefinition(Name)]
public sealed class ServerCollection : ICollectionFixture<Neo4jServer>
{
    public const string Name = "Neo4j server";
}
