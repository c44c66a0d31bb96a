using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Reading;
using KnowledgeGraph.Storage.Schema.Migrations;

namespace KnowledgeGraph.Storage.Schema;

/// <summary>
/// The version of the graph's layout, on the node that counts builds. A graph that was built before it was written there has
/// the first one; a store without that node holds no graph of ours.
/// </summary>
/// <param name="marker">The label that everything of ours carries.</param>
public sealed class GraphLayout(string marker = GraphSchema.Marker)
{
    private const int First = 1;

    private readonly string _mark = $"(b:{Name.Quote(marker + "Build")} {{id: 'build'}})";

    /// <summary>The stored version; <c>null</c> where no graph was built yet.</summary>
    public async Task<int?> ReadAsync(ICypherTransaction transaction, CancellationToken cancellationToken = default)
    {
        var rows = await transaction.RecordsAsync($"MATCH {_mark} RETURN b.layout AS layout", null, cancellationToken).ConfigureAwait(false);
        return rows.Count == 0 ? null : (int)(rows[0][0] as long? ?? First);
    }

    /// <summary>Writes a version to a store that holds a graph.</summary>
    public Task WriteAsync(ICypherTransaction transaction, int version, CancellationToken cancellationToken = default) =>
        transaction.ExecuteAsync(
            $"MATCH {_mark} SET b.layout = $layout",
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["layout"] = (long)version },
            cancellationToken);

    /// <summary>The stored version, which this program must know.</summary>
    /// <exception cref="StoreException"><see cref="StoreError.Format"/>: a newer program built the graph.</exception>
    public async Task<int?> DemandKnownAsync(ICypherTransaction transaction, MigrationList migrations, CancellationToken cancellationToken = default)
    {
        var version = await ReadAsync(transaction, cancellationToken).ConfigureAwait(false);
        return version > migrations.Current
            ? throw new StoreException(
                StoreError.Format,
                $"The graph was built by a newer version of this program: its layout is {version}, and this one knows {migrations.Current}. Nothing was changed. Upgrade the program.")
            : version;
    }
}
