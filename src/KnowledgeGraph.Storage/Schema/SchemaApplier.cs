using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Storage.Port;
using KnowledgeGraph.Storage.Schema.Migrations;

namespace KnowledgeGraph.Storage.Schema;

/// <summary>Gives a store the constraints and indexes of the schema that it lacks; with none lacking, nothing is written.</summary>
/// <param name="schema">The schema.</param>
/// <param name="migrations">The migrations; those of the program when <c>null</c>.</param>
/// <param name="marker">The label that everything of ours carries; the store's own when <c>null</c>.</param>
public sealed class SchemaApplier(GraphSchema schema, MigrationList? migrations = null, string? marker = null)
{
    private readonly SchemaPlanner _planner = new(schema, migrations, marker);

    /// <summary>Makes what is missing. What is another than the schema's stays, and is named in the report: replacing it is <see cref="SchemaMigrator"/>'s work.</summary>
    /// <remarks>In transactions of their own, because servers do not mix schema and data in one.</remarks>
    /// <exception cref="StoreException"><see cref="StoreError.Constraint"/>: the data violates a constraint.</exception>
    public async Task<SchemaReport> ApplyAsync(ICypherStore store, CancellationToken cancellationToken = default)
    {
        var plan = await _planner.PlanForWritingAsync(store, cancellationToken).ConfigureAwait(false);
        var missing = plan.Changes.Where(c => c.Kind == SchemaChangeKind.Missing).ToArray();
        await RunAsync(store, missing, cancellationToken).ConfigureAwait(false);
        var open = plan.Changes.Except(missing).ToArray();
        var wanted = SchemaComparison.Wanted(schema, plan.Kind).Count();
        return new SchemaReport(wanted - open.Length, [.. missing.Select(c => c.Rule.Name)], open);
    }

    internal static async Task RunAsync(ICypherStore store, IReadOnlyList<SchemaChange> changes, CancellationToken cancellationToken)
    {
        var statements = changes.SelectMany(c => c.Statements).ToArray();
        if (statements.Length > 0)
        {
            await store.WriteAsync(transaction => RunAsync(transaction, statements, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<int> RunAsync(ICypherTransaction transaction, IReadOnlyList<string> statements, CancellationToken cancellationToken)
    {
        foreach (var statement in statements)
        {
            await transaction.ExecuteAsync(statement, null, cancellationToken).ConfigureAwait(false);
        }

        return statements.Count;
    }
}
