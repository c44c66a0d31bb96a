using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Schema.Migrations;

namespace KnowledgeGraph.Storage.Schema;

/// <summary>Compares a store with today's schema and writes nothing.</summary>
/// <param name="schema">The schema.</param>
/// <param name="migrations">The migrations; those of the program when <c>null</c>.</param>
/// <param name="marker">The label that everything of ours carries.</param>
public sealed class SchemaPlanner(GraphSchema schema, MigrationList? migrations = null, string marker = GraphSchema.Marker)
{
    private readonly MigrationList _migrations = migrations ?? MigrationList.Default;
    private readonly GraphLayout _layout = new(marker);

    /// <summary>What would change.</summary>
    /// <exception cref="StoreException"><see cref="StoreError.Format"/>: the server is too old, or a newer program built the graph.</exception>
    public Task<SchemaPlan> PlanAsync(ICypherStore store, CancellationToken cancellationToken = default) =>
        store.ReadAsync(transaction => PlanAsync(transaction, cancellationToken), cancellationToken);

    /// <summary>The same in a writing transaction, which an embedded store's file is made by and a cluster's leader answers.</summary>
    internal Task<SchemaPlan> PlanForWritingAsync(ICypherStore store, CancellationToken cancellationToken) =>
        store.WriteAsync(transaction => PlanAsync(transaction, cancellationToken), cancellationToken);

    private async Task<SchemaPlan> PlanAsync(ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        var kind = await StoreKind.ReadAsync(transaction, cancellationToken).ConfigureAwait(false);
        var layout = await _layout.DemandKnownAsync(transaction, _migrations, cancellationToken).ConfigureAwait(false);
        var stored = await StoredSchemaReader.ReadAsync(transaction, cancellationToken).ConfigureAwait(false);
        return new SchemaPlan(
            kind,
            layout,
            _migrations.Current,
            layout is { } from ? _migrations.After(from) : [],
            SchemaComparison.Of(schema, marker, kind, stored));
    }
}
