using KnowledgeGraph.Embedded;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.TestSupport;
using KnowledgeGraph.TestSupport.Stores;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Conformance.Stores;

/// <summary>The graph of the sample articles, built once into an embedded file and once into the server.</summary>
public sealed class BothStores(Neo4jServer server) : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-both-").FullName;
    private EmbeddedStore? _embedded;
    private Neo4jStore? _neo4j;

    public ICypherStore Embedded => _embedded!;

    public ICypherStore Neo4j
    {
        get
        {
            server.Require();
            return _neo4j!;
        }
    }

    public Neo4jAddress Address => AddressReader.Read(server.Require(), new Neo4jEnvironment());

    public static Task<BuildReport> BuildAsync(ICypherStore store) =>
        new GraphBuilder(new BuildOptions { Lexicon = Lexicon.BuiltIn, Threads = 1 })
            .BuildAsync(store, [Path.Combine(SharedData.RepositoryRoot, "seeds", "articles")]);

    public async ValueTask InitializeAsync()
    {
        if (!server.IsThere)
        {
            return;
        }

        _embedded = new EmbeddedStore(Path.Combine(_folder, "graph.kg"));
        _neo4j = new Neo4jStore(Address);
        await BuildAsync(_embedded);
        await BuildAsync(_neo4j);
    }

    public async ValueTask DisposeAsync()
    {
        if (_embedded is not null && _neo4j is not null)
        {
            await _embedded.DisposeAsync();
            await _neo4j.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }
}
