using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Marking;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Schema.Migrations;

namespace KnowledgeGraph.Storage.Schema;

/// <summary>
/// Takes an older graph to today's layout: the migrations one by one, then the indexes and constraints as the schema has them.
/// A run that was killed is finished by the next: each migration's data and its number are one transaction.
/// </summary>
/// <param name="schema">The schema.</param>
/// <param name="migrations">The migrations; those of the program when <c>null</c>.</param>
/// <param name="marker">The label that everything of ours carries, for which the migrations' own <c>:KG</c> stands; the store's when <c>null</c>.</param>
public sealed class SchemaMigrator(GraphSchema schema, MigrationList? migrations = null, string? marker = null)
{
    private const int SecondsForIndexes = 600;

    private readonly SchemaPlanner _planner = new(schema, migrations, marker);

    /// <summary>Does all of it and returns what was done.</summary>
    /// <exception cref="StoreException">
    /// <see cref="StoreError.Constraint"/>: the data violates a constraint. <see cref="StoreError.Format"/>: a newer program built the graph.
    /// </exception>
    public async Task<SchemaPlan> MigrateAsync(ICypherStore store, CancellationToken cancellationToken = default)
    {
        var before = await _planner.PlanForWritingAsync(store, cancellationToken).ConfigureAwait(false);
        foreach (var migration in before.Migrations)
        {
            await RunAsync(store, migration, cancellationToken).ConfigureAwait(false);
        }

        var after = before.Migrations.Count == 0 ? before : await _planner.PlanForWritingAsync(store, cancellationToken).ConfigureAwait(false);
        foreach (var change in after.Changes)
        {
            // A server drops and makes what has one name in two transactions.
            foreach (var statement in change.Statements)
            {
                await store.ExecuteAsync(statement, null, cancellationToken).ConfigureAwait(false);
            }
        }

        await AwaitIndexesAsync(store, after, cancellationToken).ConfigureAwait(false);
        return before with { Changes = after.Changes };
    }

    private async Task RunAsync(ICypherStore store, Migration migration, CancellationToken cancellationToken)
    {
        var label = marker ?? store.Marker;
        var text = new MarkerText(label);
        foreach (var statement in migration.SchemaStatements)
        {
            await store.ExecuteAsync(text.Of(statement), null, cancellationToken).ConfigureAwait(false);
        }

        await store.WriteAsync(
            async transaction =>
            {
                foreach (var statement in migration.DataStatements)
                {
                    await transaction.ExecuteAsync(text.Of(statement), null, cancellationToken).ConfigureAwait(false);
                }

                await new GraphLayout(label).WriteAsync(transaction, migration.Version, cancellationToken).ConfigureAwait(false);
                return migration.Version;
            },
            cancellationToken).ConfigureAwait(false);
    }

    private static Task AwaitIndexesAsync(ICypherStore store, SchemaPlan plan, CancellationToken cancellationToken) =>
        plan.Kind.IsNeo4j && plan.Changes.Count > 0
            ? store.QueryAsync($"CALL db.awaitIndexes({SecondsForIndexes})", null, cancellationToken)
            : Task.CompletedTask;
}
