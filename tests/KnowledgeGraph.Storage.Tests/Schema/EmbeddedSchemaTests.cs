using KnowledgeGraph.Embedded;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Storage.Tests.Schema;

public sealed class EmbeddedSchemaTests : SchemaContract
{
    private readonly TemporaryFile _file = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _file.Dispose();
    }

    protected override Task<ICypherStore> OpenAsync() => Task.FromResult<ICypherStore>(new EmbeddedStore(_file.Path));
}
