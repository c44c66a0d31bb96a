using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Delta;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Storage.Reading;

/// <summary>
/// The digest of what a store really holds, computed from its content: equal to <see cref="GraphDigest.Of"/> of the graph that
/// was written as long as nobody has touched it.
/// </summary>
public static class StoreDigest
{
    /// <summary>64 hexadecimal digits, of one state of the graph.</summary>
    public static Task<string> OfAsync(ICypherStore store, string marker = GraphSchema.Marker, CancellationToken cancellationToken = default) =>
        store.ReadSteadyAsync(transaction => OfAsync(transaction, marker, cancellationToken), marker, cancellationToken);

    private static async Task<string> OfAsync(ICypherTransaction transaction, string marker, CancellationToken cancellationToken) =>
        GraphDigest.Of(await new StoredGraphReader(marker).ReadAsync(transaction, cancellationToken).ConfigureAwait(false));
}
