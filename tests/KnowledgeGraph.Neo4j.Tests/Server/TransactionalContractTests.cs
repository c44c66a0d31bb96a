using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Neo4j.Tests.Server;

[Collection(ServerCollection.Name)]
public sealed class TransactionalContractTests(Neo4jServer server) : StoreContract
{
    protected override Task<ICypherStore> OpenAsync()
    {
        var address = AddressReader.Read(server.Require(), new Neo4jEnvironment());
        return Task.FromResult<ICypherStore>(new Neo4jStore(address, new Neo4jOptions { Interface = HttpInterface.Transactional }));
    }
}
