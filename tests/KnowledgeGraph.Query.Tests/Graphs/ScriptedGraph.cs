using KnowledgeGraph.Embedded;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.Tests.Graphs;

/// <summary>A graph in a file of its own that a script fills once and that goes when its tests are done.</summary>
public abstract class ScriptedGraph : IAsyncLifetime
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".kg");

    public ICypherStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Store = new EmbeddedStore(_path);
        await FillAsync(new GraphScript(Store));
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        File.Delete(_path);
        GC.SuppressFinalize(this);
    }

    /// <summary>Writes all that the graph holds.</summary>
    protected abstract Task FillAsync(GraphScript graph);
}
