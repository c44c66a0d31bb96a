using KnowledgeGraph.Core.Ontology;

namespace KnowledgeGraph.Storage.Port;

/// <summary>
/// The port to a graph: openCypher with parameters, in managed transactions, streamed. Everything that reads or
/// writes the graph goes through it; the embedded file and Neo4j stand behind it.
/// </summary>
/// <remarks>
/// Values are plain .NET: <c>null</c>, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>,
/// <see cref="DateOnly"/>, <see cref="DateTimeOffset"/>, lists, maps with string keys, and
/// <see cref="Core.Graph.Node"/>, <see cref="Core.Graph.Relationship"/>, <see cref="Core.Graph.GraphPath"/>.
/// Errors are <see cref="StoreException"/>.
/// </remarks>
public interface ICypherStore : IAsyncDisposable
{
    /// <summary>What a person calls this store: a file's path or an address, never with a password.</summary>
    string Location { get; }

    /// <summary>Whether a transaction sees one state of the graph from its first statement to its last, whatever others commit meanwhile.</summary>
    /// <value><c>false</c> for servers whose transactions are read-committed: there our own readers watch the builds (<c>SteadyRead</c>).</value>
    bool HasSnapshots => false;

    /// <summary>The most nodes and relationships that one transaction is asked to write and remove, where the engine holds a transaction in memory.</summary>
    /// <value><c>null</c> for no limit.</value>
    int? TransactionLimit => null;

    /// <summary>The label of our own things there. Statements name the usual one, <see cref="GraphSchema.Marker"/>, and mean this one.</summary>
    string Marker => GraphSchema.Marker;

    /// <summary>Runs <paramref name="work"/> in one read-only transaction; a write in it fails.</summary>
    /// <remarks>May run <paramref name="work"/> again after a transient error, so it must have no effects of its own.</remarks>
    Task<T> ReadAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default);

    /// <summary>Runs <paramref name="work"/> in one transaction: all of it is committed, or nothing when it throws.</summary>
    /// <remarks>May run <paramref name="work"/> again after a transient error, so it must have no effects of its own.</remarks>
    Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellationToken = default);
}
