using KnowledgeGraph.Embedded;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Storage.Marking;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Query.DependencyInjection;

/// <summary>Chooses the store that a registered graph reads. The last choice holds.</summary>
public sealed class KnowledgeGraphBuilder
{
    private Func<IServiceProvider, ICypherStore>? _open;

    internal KnowledgeGraphBuilder()
    {
    }

    /// <summary>A file of the embedded store, opened for reading only.</summary>
    /// <param name="path">The file that <c>kg build</c> wrote.</param>
    /// <param name="options">How to behave; read-only with the defaults when <c>null</c>.</param>
    public KnowledgeGraphBuilder UseEmbedded(string path, EmbeddedOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return UseStore(_ => new EmbeddedStore(path, options ?? new EmbeddedOptions { ReadOnly = true }));
    }

    /// <summary>A database of a Neo4j server, over HTTP.</summary>
    /// <param name="address">The address, <c>http://HOST:7474/DATABASE</c>; user and password may stand in it, or in the environment. <c>?marker=LABEL</c> behind it means the graph under that marker label.</param>
    /// <param name="options">How to talk to it; the defaults when <c>null</c>.</param>
    /// <exception cref="StoreException">The address is none.</exception>
    public KnowledgeGraphBuilder UseNeo4j(string address, Neo4jOptions? options = null)
    {
        var environment = Neo4jEnvironment.OfProcess();
        var (place, marker) = MarkerOfAddress.Split(address, environment);
        var read = AddressReader.Read(place, environment);
        return UseStore(_ => MarkedStore.Of(new Neo4jStore(read, options), marker));
    }

    /// <summary>A database of a Neo4j server, over HTTP, with the user given apart.</summary>
    /// <param name="address">The address, <c>http://HOST:7474/DATABASE</c>.</param>
    /// <param name="user">The user.</param>
    /// <param name="password">The password.</param>
    /// <param name="options">How to talk to it; the defaults when <c>null</c>.</param>
    /// <exception cref="StoreException">The address is none.</exception>
    public KnowledgeGraphBuilder UseNeo4j(string address, string user, string password, Neo4jOptions? options = null)
    {
        var (place, marker) = MarkerOfAddress.Split(address, new Neo4jEnvironment());
        var read = AddressReader.Read(place, new Neo4jEnvironment()) with { User = user, Password = password };
        return UseStore(_ => MarkedStore.Of(new Neo4jStore(read, options), marker));
    }

    /// <summary>Any other store, such as one over a driver of the caller's own.</summary>
    /// <param name="open">Opens it, once; the container disposes it.</param>
    public KnowledgeGraphBuilder UseStore(Func<IServiceProvider, ICypherStore> open)
    {
        _open = open ?? throw new ArgumentNullException(nameof(open));
        return this;
    }

    internal ICypherStore Open(IServiceProvider services) =>
        (_open ?? throw new InvalidOperationException("No store was chosen: AddKnowledgeGraph(graph => graph.UseEmbedded(\"graph.kg\")), UseNeo4j(…) or UseStore(…)."))(services);
}
