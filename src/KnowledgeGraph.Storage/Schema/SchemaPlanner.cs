using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Schema.Migrations;

namespace KnowledgeGraph.Storage.Schema;

/// <summary>Compares a store with today's schema and writes nothing.</summary>
/// <param name="schema">The schema.</param>
/// <param name="migrations">The migrations; those of the program when <c>null</c>.</param>
/// <param name="marker">The label that everything of ours carries; the store's own when <c>null</c>.</param>
public sealed class SchemaPlanner(GraphSchema schema, MigrationList? migrations = null, string? marker = null)
{
    private readonly MigrationList _migrations = migrations ?? MigrationList.Default;

    /// <summary>What would change.</summary>
    /// <exception cref="StoreException"><see cref="StoreError.Format"/>: the server is too old, or a newer program built the graph.</exception>
    public Task<SchemaPlan> PlanAsync(ICypherStore store, CancellationToken cancellationToken = default) =>
        store.ReadAsync(transaction => PlanAsync(transaction, marker ?? store.Marker, cancellationToken), cancellationToken);

    /// <summary>The same in a writing transaction, which an embedded store's file is made by and a cluster's leader answers.</summary>
    internal Task<SchemaPlan> PlanForWritingAsync(ICypherStore store, CancellationToken cancellationToken) =>
        store.WriteAsync(transaction => PlanAsync(transaction, marker ?? store.Marker, cancellationToken), cancellationToken);

    private async Task<SchemaPlan> PlanAsync(ICypherTransaction transaction, string label, CancellationToken cancellationToken)
    {
        var kind = await StoreKind.ReadAsync(transaction, cancellationToken).ConfigureAwait(false);
        var layout = await new GraphLayout(label).DemandKnownAsync(transaction, _migrations, cancellationToken).ConfigureAwait(false);
        var stored = await StoredSchemaReader.ReadAsync(transaction, cancellationToken).ConfigureAwait(false);
        return new SchemaPlan(
            kind,
            layout,
            _migrations.Current,
            layout is { } from ? _migrations.After(from) : [],
            SchemaComparison.Of(schema.Under(label), label, kind, stored));
    }
}
