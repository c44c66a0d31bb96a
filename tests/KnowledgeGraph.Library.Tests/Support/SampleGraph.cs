using KnowledgeGraph.Embedded;
using KnowledgeGraph.Library.Tests.Support;
using KnowledgeGraph.Query.Typed;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.TestSupport;

[assembly: AssemblyFixture(typeof(SampleGraph))]

namespace KnowledgeGraph.Library.Tests.Support;

/// <summary>The graph of the sample articles in a file, built once a run.</summary>
public sealed class SampleGraph : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-library-").FullName;

    public string Path => System.IO.Path.Combine(_folder, "graph.kg");

    public ICypherStore Store { get; private set; } = null!;

    public TypedGraph Graph => new(Store);

    public async ValueTask InitializeAsync()
    {
        await using (var writing = new EmbeddedStore(Path))
        {
            await new GraphBuilder(new BuildOptions()).BuildAsync(writing, [System.IO.Path.Combine(SharedData.RepositoryRoot, "seeds", "articles")]);
        }

        Store = new EmbeddedStore(Path, new EmbeddedOptions { ReadOnly = true });
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
