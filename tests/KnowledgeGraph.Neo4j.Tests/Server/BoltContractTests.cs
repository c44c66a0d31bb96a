using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Neo4j.Tests.Server;

[Collection(ServerCollection.Name)]
public sealed class BoltContractTests(Neo4jServer server) : StoreContract
{
    protected override async Task<ICypherStore> OpenAsync() => BoltProvider.Require().Open(await server.RequireBoltAsync());
}
