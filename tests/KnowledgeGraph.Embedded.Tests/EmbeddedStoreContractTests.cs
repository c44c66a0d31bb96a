using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Embedded.Tests;

public sealed class EmbeddedStoreContractTests : StoreContract
{
    private readonly TemporaryFile _file = new();

    protected override Task<ICypherStore> OpenAsync() => Task.FromResult<ICypherStore>(new EmbeddedStore(_file.Path));

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _file.Dispose();
    }
}
